package org.caseconsultant.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.keys.Keyset;
import org.caseconsultant.mail.MailAddress;

/**
 * The address that answers are to be sent to: ours with a token behind a plus sign (RFC
 * 5233 calls the part "detail"). The token is made with the keys of this installation for
 * one case, so it cannot be guessed.
 */
public final class ReplyAddress {

	private static final Pattern DETAIL = Pattern.compile("(\\d{1,12})-([a-z2-7]{26})");

	private final Keyset keys;

	/**
	 * Makes the addresses of this installation.
	 * @param keys its keys
	 */
	public ReplyAddress(Keyset keys) {
		this.keys = keys;
	}

	/**
	 * Makes the address of a case.
	 * @param ours address of the product
	 * @param caseId row id of the case
	 * @return such as {@code cases+123-abc...@example.org}
	 */
	public String of(MailAddress ours, long caseId) {
		return ours.localPart() + "+" + caseId + "-" + this.keys.token(subject(caseId)) + "@" + ours.domain();
	}

	/**
	 * Reads the case out of a recipient address.
	 * @param recipient address a mail went to
	 * @return row id of the case, nothing if there is no token or it is not ours; whether
	 * the sender belongs to the case is the caller's to check
	 */
	public OptionalLong caseOf(MailAddress recipient) {
		Optional<Matcher> detail = recipient.tag()
			.map((tag) -> DETAIL.matcher(tag.toLowerCase(Locale.ROOT)))
			.filter(Matcher::matches);
		if (detail.isEmpty()) {
			return OptionalLong.empty();
		}
		long caseId = Long.parseLong(detail.get().group(1));
		boolean ours = this.keys.isToken(subject(caseId), detail.get().group(2));
		return ours ? OptionalLong.of(caseId) : OptionalLong.empty();
	}

	private static String subject(long caseId) {
		return "reply:" + caseId;
	}

}
