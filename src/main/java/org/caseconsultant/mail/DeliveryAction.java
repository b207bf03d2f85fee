package org.caseconsultant.mail;

import java.util.Locale;

/**
 * What a mail system did with the message for one recipient (RFC 3464 section 2.3.3).
 */
public enum DeliveryAction {

	/** Could not be delivered; no further attempt. */
	FAILED,
	/** Not delivered yet; further attempts follow. */
	DELAYED,
	/** Delivered. */
	DELIVERED,
	/** Passed on to a system that does not report. */
	RELAYED,
	/** Delivered to a list that sends it on. */
	EXPANDED,
	/** Not stated in words of the standard. */
	UNKNOWN;

	/**
	 * Reads an Action field.
	 * @param text value of the field, comments allowed behind the word
	 * @return the action, {@link #UNKNOWN} when it is none of the five
	 */
	static DeliveryAction parse(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
		return switch (word) {
			case "failed", "failure", "fail" -> FAILED;
			case "delayed", "deferred" -> DELAYED;
			case "delivered" -> DELIVERED;
			case "relayed" -> RELAYED;
			case "expanded" -> EXPANDED;
			default -> UNKNOWN;
		};
	}

}
