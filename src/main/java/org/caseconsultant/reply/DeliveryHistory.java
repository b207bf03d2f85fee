package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down each step of a mail of ours for each recipient, in the transaction that
 * takes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryHistory {

	/** RFC 3463, 3: what the first and second number of a status code mean. */
	private static final Map<String, String> SUBJECTS = Map.of("5.1", "The address does not exist or is wrong.", "5.2",
			"The mailbox is full, closed or takes no such mail.", "5.3", "The other mail system does not take it.",
			"5.4", "The other mail system could not be found or reached.", "5.5",
			"The mail servers did not understand each other.", "5.6", "The content cannot be delivered.", "5.7",
			"A rule of the recipient forbids it.");

	private final DeliveryEvents events;

	private final Clock clock;

	DeliveryHistory(DeliveryEvents events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	void note(OutboxMessage message, String address, DeliveryEvent.Step step, String code, String reason) {
		this.events.save(new DeliveryEvent(message.id(), address, step, this.clock.instant()).because(code,
				reason.isEmpty() ? meaning(code) : reason));
	}

	void note(OutboxMessage message, String address, DeliveryEvent.Step step) {
		note(message, address, step, "", "");
	}

	/** Notes what an attempt that failed did to each recipient that was open. */
	void failed(OutboxMessage message, DeliveryFailure failure, List<OutboxRecipient> open) {
		for (OutboxRecipient recipient : open) {
			switch (recipient.state()) {
				case ACCEPTED -> note(message, recipient.address(), DeliveryEvent.Step.ACCEPTED);
				case REFUSED, BOUNCED ->
					note(message, recipient.address(), DeliveryEvent.Step.REFUSED, recipient.statusCode(), "");
				case DUE -> note(
						message, recipient.address(), (message.state() == OutboxState.FAILED)
								? DeliveryEvent.Step.REFUSED : DeliveryEvent.Step.PUT_OFF,
						failure.statusCode(), failure.reason());
			}
		}
	}

	List<DeliveryEvent> of(List<Long> messageIds) {
		return messageIds.isEmpty() ? List.of() : this.events.findByOutboxMessageIdInOrderByDeliveryEventId(messageIds);
	}

	private static String meaning(String code) {
		return (code.length() >= 3) ? SUBJECTS.getOrDefault(code.substring(0, 3), "") : "";
	}

}
