package org.caseconsultant.mail;

import java.util.List;
import java.util.Optional;

/**
 * Delivery status notification about a mail sent earlier (RFC 3464), or what could be
 * read from a report in a form of its own.
 *
 * @param originalMessageId id of the mail the report is about
 * @param recipients one entry for each recipient named
 */
public record DeliveryReport(Optional<MessageId> originalMessageId, List<RecipientStatus> recipients) {

	/**
	 * Takes a copy of the list.
	 * @param originalMessageId id
	 * @param recipients entries
	 */
	public DeliveryReport {
		recipients = List.copyOf(recipients);
	}

	/**
	 * Whether the mail will not reach at least one recipient.
	 * @return true when a recipient has a status of class 5
	 */
	public boolean permanent() {
		return this.recipients.stream().anyMatch(RecipientStatus::permanent);
	}

}
