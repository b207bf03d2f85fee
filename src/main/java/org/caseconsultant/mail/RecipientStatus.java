package org.caseconsultant.mail;

/**
 * What became of a mail for one recipient.
 *
 * @param recipient address the report speaks of; empty when it names none
 * @param action what the mail system did
 * @param enhancedStatusCode class, subject and detail (RFC 3463), for example 5.1.1;
 * empty when not stated
 * @param diagnostic words of the mail system, one line; may be empty
 */
public record RecipientStatus(String recipient, DeliveryAction action, String enhancedStatusCode, String diagnostic) {

	private static final int LONGEST_DIAGNOSTIC = 1000;

	/**
	 * Keeps each text on one bounded line.
	 * @param recipient address
	 * @param action action
	 * @param enhancedStatusCode code
	 * @param diagnostic words
	 */
	public RecipientStatus {
		recipient = HeaderText.clean(recipient, 320);
		enhancedStatusCode = HeaderText.clean(enhancedStatusCode, 11);
		diagnostic = HeaderText.clean(diagnostic, LONGEST_DIAGNOSTIC);
	}

	/**
	 * Whether another attempt is pointless: status class 5 (RFC 3463 section 2).
	 * @return true for class 5
	 */
	public boolean permanent() {
		return this.enhancedStatusCode.startsWith("5.");
	}

}
