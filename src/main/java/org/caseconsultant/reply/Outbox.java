package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.keys.Keyset;
import org.caseconsultant.keys.SealBroken;
import org.caseconsultant.mail.Envelope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails of ours that are committed and not yet accepted by SMTP (step 9 of the line). A
 * crash between the server's 250 and our commit sends the same mail again under the same
 * Message-ID.
 */
@Service
@Transactional
public class Outbox {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	private static final Duration LEASE = Duration.ofMinutes(5);

	private static final int BATCH = 10;

	private final OutboxMessages messages;

	private final OutboxRecipients recipients;

	private final DeliveryHistory history;

	private final Brakes brakes;

	private final Casework casework;

	private final AuditTrail audit;

	private final Keyset keys;

	private final Clock clock;

	Outbox(OutboxMessages messages, OutboxRecipients recipients, DeliveryHistory history, Brakes brakes,
			Casework casework, AuditTrail audit, Keyset keys, Clock clock) {
		this.messages = messages;
		this.recipients = recipients;
		this.history = history;
		this.brakes = brakes;
		this.casework = casework;
		this.audit = audit;
		this.keys = keys;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void ready(OutboxMessage message, byte[] bytes, Envelope envelope) {
		OutboxMessage stored = this.messages.save(message);
		stored.ready(this.keys.seal(bytes, context(stored.id())), envelope.reversePath(), this.clock.instant());
		envelope.forwardPaths().forEach((address) -> {
			this.recipients.save(new OutboxRecipient(stored.id(), address));
			this.history.note(stored, address, DeliveryEvent.Step.QUEUED);
		});
	}

	/**
	 * Takes the mails that are due, with a lease.
	 * @return at most ten, oldest first
	 */
	public List<DueMail> claimDue() {
		Instant now = this.clock.instant();
		List<OutboxMessage> due = this.messages.due(now, Limit.of(BATCH));
		due.forEach((message) -> message.claimed(now.plus(LEASE)));
		return due.stream().flatMap((message) -> dueMail(message).stream()).toList();
	}

	/** A mail that does not open fails alone and holds up no other. */
	private Optional<DueMail> dueMail(OutboxMessage message) {
		try {
			return Optional.of(opened(message));
		}
		catch (SealBroken ex) {
			log.error("Outbox mail {} does not open with the keys of this installation", message.id());
			message.failed("", "The stored mail does not open with the keys of this installation.");
			showOnCase(message);
			return Optional.empty();
		}
	}

	private DueMail opened(OutboxMessage message) {
		List<String> open = recipients(message).stream()
			.filter((recipient) -> recipient.state() == OutboxRecipient.State.DUE)
			.map(OutboxRecipient::address)
			.toList();
		return new DueMail(message.id(), new Envelope(message.reversePath(), open),
				this.keys.unseal(message.rendered(), context(message.id())));
	}

	/**
	 * Notes that the server accepted a mail for all its open recipients.
	 * @param id row id
	 */
	public void sent(long id) {
		OutboxMessage message = this.messages.findById(id).orElseThrow();
		message.sent(this.clock.instant());
		recipients(message).stream()
			.filter((recipient) -> recipient.state() == OutboxRecipient.State.DUE)
			.forEach((recipient) -> {
				recipient.became(OutboxRecipient.State.ACCEPTED, "");
				this.history.note(message, recipient.address(), DeliveryEvent.Step.ACCEPTED);
			});
		this.audit.record("system", "mail.sent", subject(message), "outbox " + id);
		log.info("Outbox mail {} was accepted", id);
	}

	/**
	 * Notes that an attempt did not succeed.
	 * @param id row id
	 * @param failure why not
	 */
	public void failed(long id, DeliveryFailure failure) {
		OutboxMessage message = this.messages.findById(id).orElseThrow();
		List<OutboxRecipient> all = recipients(message);
		List<OutboxRecipient> open = all.stream()
			.filter((recipient) -> recipient.state() == OutboxRecipient.State.DUE)
			.toList();
		Map<String, OutboxRecipient> byAddress = all.stream()
			.collect(Collectors.toMap(OutboxRecipient::address, (recipient) -> recipient, (first, second) -> first));
		failure.refused()
			.forEach((address, code) -> become(byAddress.get(address), OutboxRecipient.State.REFUSED, code));
		failure.accepted().forEach((address) -> become(byAddress.get(address), OutboxRecipient.State.ACCEPTED, ""));
		settle(message, failure, byAddress);
		this.history.failed(message, failure, open);
		this.audit.record("system", "mail.not-sent", subject(message),
				"outbox " + id + " " + message.state() + " " + failure.statusCode());
		log.warn("Outbox mail {} attempt {} was not accepted ({}), now {}", id, message.attempt(), failure.statusCode(),
				message.state());
	}

	private void become(@Nullable OutboxRecipient recipient, OutboxRecipient.State state, String code) {
		if (recipient != null) {
			recipient.became(state, code);
			this.brakes.heard(recipient.address(), code);
		}
	}

	private void settle(OutboxMessage message, DeliveryFailure failure, Map<String, OutboxRecipient> recipients) {
		boolean open = recipients.values().stream().anyMatch((each) -> each.state() == OutboxRecipient.State.DUE);
		boolean anyRefused = recipients.values()
			.stream()
			.anyMatch((each) -> each.state() == OutboxRecipient.State.REFUSED);
		if (open && failure.unknown()) {
			message.outcomeUnknown(failure.reason(), this.clock.instant());
		}
		else if (open && !failure.permanent()) {
			message.putOff(failure.statusCode(), failure.reason(), this.clock.instant());
		}
		else if (open || anyRefused) {
			message.failed(failure.statusCode(), failure.reason());
		}
		else {
			message.sent(this.clock.instant());
		}
		if (message.state() == OutboxState.FAILED) {
			showOnCase(message);
		}
	}

	private void showOnCase(OutboxMessage message) {
		if (message.kind() == OutboxKind.ANSWER) {
			message.caseId().ifPresent((caseId) -> this.casework.markUndelivered(new CaseNumber(caseId)));
		}
	}

	/**
	 * Lists the mails of ours in a case.
	 * @param number its number
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	public List<Sending> of(CaseNumber number) {
		List<OutboxMessage> found = this.messages.findByCodingCaseIdOrderByOutboxMessageId(number.caseId());
		List<DeliveryEvent> steps = this.history.of(found.stream().map(OutboxMessage::id).toList());
		return found.stream()
			.map((message) -> new Sending(message, recipients(message),
					steps.stream().filter((step) -> step.messageId() == message.id()).toList()))
			.toList();
	}

	/**
	 * Opens a mail of ours as it was sent.
	 * @param messageIdHash hash of its Message-ID
	 * @return byte for byte, nothing if there is none or it was not rendered
	 */
	@Transactional(readOnly = true)
	public Optional<byte[]> mail(String messageIdHash) {
		return this.messages.findFirstByMessageIdHash(messageIdHash)
			.filter((message) -> message.rendered().length > 0)
			.map((message) -> this.keys.unseal(message.rendered(), context(message.id())));
	}

	/**
	 * Counts mails that are not sent yet.
	 * @return number of mails
	 */
	@Transactional(readOnly = true)
	public long unsent() {
		return this.messages.countUnsent();
	}

	/**
	 * Counts mails that should have gone a while ago: nobody takes them.
	 * @return number of mails that are due for more than fifteen minutes
	 */
	@Transactional(readOnly = true)
	public long overdue() {
		return this.messages.countUnsentDueBefore(this.clock.instant().minus(Duration.ofMinutes(15)));
	}

	private List<OutboxRecipient> recipients(OutboxMessage message) {
		return this.recipients.findByOutboxMessageIdIn(List.of(message.id()));
	}

	private static String subject(OutboxMessage message) {
		return message.caseId().map((caseId) -> new CaseNumber(caseId).toString()).orElse("");
	}

	private static String context(long id) {
		return "outbox:" + id;
	}

}
