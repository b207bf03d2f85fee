package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.casework.MailRefused;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.OutgoingMail;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.SubjectLine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Tells senders politely that their mail was too large.
 */
@Component
class Refusals {

	private final OutboxMessages messages;

	private final Outbox outbox;

	private final Brakes brakes;

	private final MailTemplates templates;

	private final OwnAddresses own;

	private final ReplySettings settings;

	private final DataSize limit;

	private final Clock clock;

	Refusals(OutboxMessages messages, Outbox outbox, Brakes brakes, MailTemplates templates, OwnAddresses own,
			ReplySettings settings, @Value("${caseconsultant.size-limit:50MB}") DataSize limit, Clock clock) {
		this.messages = messages;
		this.outbox = outbox;
		this.brakes = brakes;
		this.templates = templates;
		this.own = own;
		this.settings = settings;
		this.limit = limit;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(MailRefused event) {
		String key = "refusal:" + event.receivedMailId();
		if (event.header().from().isEmpty() || this.messages.existsByDedupKey(key)
				|| this.brakes.against(event.header().from().get().address()).isPresent()) {
			return;
		}
		MessageId id = MessageId.make(this.own.address().domain());
		MailAddress recipient = event.header().from().get();
		OutboxMessage row = new OutboxMessage(OutboxKind.REFUSAL, null, key, id, this.clock.instant())
			.answering(event.receivedMailId());
		this.outbox.ready(row, bytes(id, recipient, event.header()),
				new Envelope(this.settings.reversePath(), List.of(recipient.address())));
	}

	private byte[] bytes(MessageId id, MailAddress recipient, ParsedMail header) {
		MailTemplates.Bodies bodies = this.templates.render("too-large",
				Map.of("name", recipient.name(), "megabytes", this.limit.toMegabytes()));
		MailAddress ours = new MailAddress(this.own.address().address(), this.settings.senderName());
		return new OutgoingMail(id, ours, recipient, ours.address(), "Re: " + SubjectLine.stem(header.subject()),
				bodies.text(), bodies.html(), Optional.of(header.messageId()), List.of(header.messageId()), true,
				this.clock.instant())
			.bytes();
	}

}
