package org.caseconsultant.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the enhanced status code (RFC 3463) in what a mail system says.
 */
final class StatusCodes {

	private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,2}\\.\\d{1,3})(?![\\d]|\\.\\d)");

	/** RFC 5321 section 4.2: a reply begins with three digits. */
	private static final Pattern REPLY = Pattern.compile("(?:^|[\\s:;(<>'\"#])([45])[0-5]\\d(?=[\\s:;,)>.'\"-]|$)");

	private StatusCodes() {
	}

	/**
	 * The most telling code: the stated one, unless it is general (X.0.0) and the words
	 * hold one that is not; else the class of an SMTP reply or of the action.
	 * @param stated value of the Status field
	 * @param words diagnostic
	 * @param action what was done
	 * @return the code; empty when nothing is known
	 */
	static String best(String stated, String words, DeliveryAction action) {
		Optional<String> field = enhanced(stated);
		Optional<String> spoken = enhanced(words);
		if (field.isPresent() && (!isGeneral(field.get()) || spoken.isEmpty() || isGeneral(spoken.get()))) {
			return field.get();
		}
		return spoken.or(() -> field).or(() -> replyClass(words)).orElse(switch (action) {
			case FAILED -> "5.0.0";
			case DELAYED -> "4.0.0";
			case DELIVERED, RELAYED, EXPANDED -> "2.0.0";
			case UNKNOWN -> "";
		});
	}

	static Optional<String> enhanced(String text) {
		Matcher matcher = ENHANCED.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	static Optional<String> replyClass(String text) {
		Matcher matcher = REPLY.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1) + ".0.0") : Optional.empty();
	}

	/**
	 * Whether a code states only its class.
	 * @param code enhanced status code
	 * @return true for X.0.0 and for none
	 */
	static boolean isGeneral(String code) {
		return code.isEmpty() || code.endsWith(".0.0");
	}

}
