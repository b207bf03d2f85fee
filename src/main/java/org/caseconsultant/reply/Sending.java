package org.caseconsultant.reply;

import java.util.List;

/**
 * A mail of ours and what became of it for each recipient.
 *
 * @param message the mail
 * @param recipients who it goes to
 * @param steps what happened to it, oldest first
 */
public record Sending(OutboxMessage message, List<OutboxRecipient> recipients, List<DeliveryEvent> steps) {

	/**
	 * Whether it came back from somebody.
	 * @return true if a recipient's server reported it as undeliverable
	 */
	public boolean isBounced() {
		return this.recipients.stream().anyMatch((each) -> each.state() == OutboxRecipient.State.BOUNCED);
	}

}
