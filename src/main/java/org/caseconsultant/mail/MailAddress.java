package org.caseconsultant.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox with the name written beside it (RFC 5322 section 3.4).
 *
 * @param address the address as written, with exactly one domain
 * @param name the name beside it, decoded; empty when there is none
 */
public record MailAddress(String address, String name) {

	/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain. */
	private static final int LONGEST_ADDRESS = 320;

	private static final int LONGEST_NAME = 200;

	/**
	 * Removes what could end a header line and refuses what is no address.
	 * @param address the address
	 * @param name the name
	 */
	public MailAddress {
		address = HeaderText.clean(address, LONGEST_ADDRESS + 1);
		name = HeaderText.clean(name, LONGEST_NAME);
		if (!isAddress(address)) {
			throw new IllegalArgumentException("Not a mail address");
		}
	}

	static boolean isAddress(String text) {
		int at = text.lastIndexOf('@');
		return at >= 1 && at < text.length() - 1 && text.length() <= LONGEST_ADDRESS;
	}

	/**
	 * Reads the first address of a header value.
	 * @param text value of From, Sender or the like
	 * @return the address, or empty when there is none
	 */
	public static Optional<MailAddress> parse(String text) {
		return parseAll(text).stream().findFirst();
	}

	/**
	 * Reads every address of a header value: names, comments, groups, routes, encoded
	 * words (RFC 2047), semicolons between addresses. What is no address is skipped.
	 * @param text value of To, Cc, Reply-To or the like
	 * @return the addresses in their order
	 */
	public static List<MailAddress> parseAll(String text) {
		return AddressList.parse(text);
	}

	/**
	 * The form to compare and look up by: the whole address in lower case.
	 * @return the key
	 */
	public String key() {
		return this.address.toLowerCase(Locale.ROOT);
	}

	/**
	 * What stands before the last at sign.
	 * @return the local part
	 */
	public String localPart() {
		return this.address.substring(0, this.address.lastIndexOf('@'));
	}

	/**
	 * What stands behind the last at sign, in lower case.
	 * @return the domain
	 */
	public String domain() {
		return key().substring(this.address.lastIndexOf('@') + 1);
	}

	/**
	 * The detail behind the first plus sign of the local part (RFC 5233).
	 * @return the tag, or empty when there is none
	 */
	public Optional<String> tag() {
		int plus = localPart().indexOf('+');
		return (plus > 0) ? Optional.of(localPart().substring(plus + 1)) : Optional.empty();
	}

	/**
	 * The same mailbox without its tag.
	 * @return the address to compare with a configured one
	 */
	public MailAddress withoutTag() {
		int plus = localPart().indexOf('+');
		if (plus <= 0) {
			return this;
		}
		return new MailAddress(this.address.substring(0, plus) + this.address.substring(this.address.lastIndexOf('@')),
				this.name);
	}

}
