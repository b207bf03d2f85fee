package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseReplies;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.mail.MailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends an answer that did not arrive to a corrected address: the same bytes under the
 * same Message-ID, to one more recipient.
 */
@Service
@Transactional
public class Resending {

	private final OutboxMessages messages;

	private final OutboxRecipients recipients;

	private final DeliveryHistory history;

	private final CaseReplies replies;

	private final OwnAddresses own;

	private final Clock clock;

	Resending(OutboxMessages messages, OutboxRecipients recipients, DeliveryHistory history, CaseReplies replies,
			OwnAddresses own, Clock clock) {
		this.messages = messages;
		this.recipients = recipients;
		this.history = history;
		this.replies = replies;
		this.own = own;
		this.clock = clock;
	}

	/**
	 * Sends an answer once more.
	 * @param number number of the case
	 * @param member who corrected the address
	 * @param outboxId row id of the mail
	 * @param corrected the address
	 * @return refused if the address is none, is ours or has the mail already
	 */
	public Outcome resend(CaseNumber number, StaffMember member, long outboxId, String corrected) {
		Optional<MailAddress> address = Copies.address(corrected.strip());
		if (address.isEmpty() || this.own.isOurs(address.get())) {
			return Outcome.refused("This is no address that an answer can go to.");
		}
		Optional<OutboxMessage> message = this.messages.lock(outboxId)
			.filter((each) -> each.kind() == OutboxKind.ANSWER && each.caseId().equals(Optional.of(number.caseId())));
		if (message.isEmpty()) {
			return Outcome.refused("There is no such answer in this case.");
		}
		return resend(number, member, message.get(), address.get());
	}

	/** Addresses that never got it are not tried again with the corrected one. */
	private void giveUp(OutboxMessage message) {
		this.recipients.findByOutboxMessageIdIn(List.of(message.id()))
			.stream()
			.filter((each) -> each.state() == OutboxRecipient.State.DUE)
			.forEach((each) -> each.became(OutboxRecipient.State.REFUSED, message.statusCode()));
	}

	private Outcome resend(CaseNumber number, StaffMember member, OutboxMessage message, MailAddress address) {
		if (message.state() != OutboxState.SENT && message.state() != OutboxState.FAILED) {
			return Outcome.refused("This answer is still on its way. Wait until its delivery is decided.");
		}
		List<OutboxRecipient> known = this.recipients.findByOutboxMessageIdIn(List.of(message.id()))
			.stream()
			.filter((recipient) -> recipient.address().equalsIgnoreCase(address.address()))
			.toList();
		if (known.stream().anyMatch((recipient) -> recipient.state() == OutboxRecipient.State.ACCEPTED)) {
			return Outcome.refused("This address has got the answer already.");
		}
		giveUp(message);
		if (known.isEmpty()) {
			this.recipients.save(new OutboxRecipient(message.id(), address.address()));
		}
		known.forEach((recipient) -> recipient.became(OutboxRecipient.State.DUE, ""));
		message.again(this.clock.instant());
		this.history.note(message, address.address(), DeliveryEvent.Step.QUEUED);
		this.replies.welcome(number, address);
		this.replies.readdressed(number, member);
		return Outcome.done();
	}

}
