package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.DeliveryReportFiled;
import org.caseconsultant.mail.DeliveryAction;
import org.caseconsultant.mail.DeliveryReport;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.RecipientStatus;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matches delivery reports to the mail of ours that they quote (step 10 of the line). A
 * report that quotes no Message-ID of ours changes nothing: anybody can write one.
 */
@Component
class DeliveryReports {

	private final OutboxMessages messages;

	private final OutboxRecipients recipients;

	private final DeliveryHistory history;

	private final Brakes brakes;

	private final Casework casework;

	private final AuditTrail audit;

	DeliveryReports(OutboxMessages messages, OutboxRecipients recipients, DeliveryHistory history, Brakes brakes,
			Casework casework, AuditTrail audit) {
		this.messages = messages;
		this.recipients = recipients;
		this.history = history;
		this.brakes = brakes;
		this.casework = casework;
		this.audit = audit;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DeliveryReportFiled event) {
		DeliveryReport report = event.report();
		Optional<OutboxMessage> sent = report.originalMessageId()
			.map(MessageId::hash)
			.flatMap(this.messages::findFirstByMessageIdHash);
		sent.filter((message) -> bounced(message, report)).ifPresent(this::show);
	}

	private boolean bounced(OutboxMessage message, DeliveryReport report) {
		List<RecipientStatus> failed = report.recipients()
			.stream()
			.filter((status) -> status.action() == DeliveryAction.FAILED)
			.toList();
		List<OutboxRecipient> ours = this.recipients.findByOutboxMessageIdIn(List.of(message.id()));
		failed.forEach((status) -> ours.stream()
			.filter((recipient) -> ours.size() == 1 || recipient.address().equalsIgnoreCase(status.recipient()))
			.forEach((recipient) -> {
				bounced(recipient, status.enhancedStatusCode());
				this.history.note(message, recipient.address(), DeliveryEvent.Step.BOUNCED, status.enhancedStatusCode(),
						"");
			}));
		return !failed.isEmpty();
	}

	private void bounced(OutboxRecipient recipient, String statusCode) {
		recipient.became(OutboxRecipient.State.BOUNCED, statusCode);
		this.brakes.heard(recipient.address(), statusCode);
	}

	private void show(OutboxMessage message) {
		this.audit.record("system", "mail.bounced",
				message.caseId().map((caseId) -> new CaseNumber(caseId).toString()).orElse(""),
				"outbox " + message.id());
		if (message.kind() == OutboxKind.ANSWER) {
			message.caseId().ifPresent((caseId) -> this.casework.markUndelivered(new CaseNumber(caseId)));
		}
	}

}
