package org.caseconsultant.reply;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.casework.SentMail;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.MessageId;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks some weeks after an answer whether the claim was paid, if the installation wants
 * that: a machine's mail, once an answer, never while the case is open.
 */
@Component
class OutcomeQuestions {

	private final SentAnswers answers;

	private final OutboxMessages messages;

	private final Outbox outbox;

	private final Casework casework;

	private final MailTemplates templates;

	private final CaseMail caseMail;

	private final RatingLinks links;

	private final OwnAddresses own;

	private final ReplySettings settings;

	private final AuditTrail audit;

	private final Clock clock;

	OutcomeQuestions(SentAnswers answers, OutboxMessages messages, Outbox outbox, Casework casework,
			MailTemplates templates, CaseMail caseMail, RatingLinks links, OwnAddresses own, ReplySettings settings,
			AuditTrail audit, Clock clock) {
		this.answers = answers;
		this.messages = messages;
		this.outbox = outbox;
		this.casework = casework;
		this.templates = templates;
		this.caseMail = caseMail;
		this.links = links;
		this.own = own;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/** Asks about one answer; false when none is due. */
	@Transactional
	public boolean askOne() {
		List<SentAnswer> due = this.answers.outcomeDue(this.clock.instant(), Limit.of(1));
		due.forEach((answer) -> {
			answer.askOutcomeAt(null);
			CaseNumber number = new CaseNumber(answer.caseId());
			Optional<CodingCase> settled = this.casework.find(number)
				.filter((each) -> each.status() == CaseStatus.RESOLVED || each.status() == CaseStatus.CLOSED);
			boolean open = answer.outcome() == SentAnswer.ClaimOutcome.UNKNOWN && !this.links.of("").isEmpty();
			settled.filter((each) -> open && !this.messages.existsByDedupKey(key(answer)))
				.ifPresent((each) -> ask(each, answer));
		});
		return !due.isEmpty();
	}

	private void ask(CodingCase codingCase, SentAnswer answer) {
		Optional<CaseMessage> question = this.casework.thread(codingCase.number())
			.stream()
			.filter((message) -> message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON)
			.max(Comparator.comparingLong(CaseMessage::id));
		question.ifPresent((asked) -> {
			MessageId id = MessageId.make(this.own.address().domain());
			MailTemplates.Bodies bodies = this.templates.render("outcome",
					Map.of("number", codingCase.number().toString(), "name", asked.fromName(), "rateUrl",
							this.links.of(answer.messageIdHash())));
			RenderedMail mail = new RenderedMail(AnswerMail.subject(codingCase, asked), bodies.text(), bodies.html());
			OutboxMessage row = new OutboxMessage(OutboxKind.OUTCOME_QUESTION, codingCase.id(), key(answer), id,
					this.clock.instant());
			this.outbox.ready(row, this.caseMail.bytes(id, codingCase, asked, mail, true),
					new Envelope(this.settings.reversePath(), List.of(asked.replyToAddress())));
			this.casework.recordSent(new SentMail(codingCase.number(), MessageKind.ACKNOWLEDGEMENT, id,
					CaseMail.chain(asked), this.own.address().address(), this.settings.senderName(), mail.subject(),
					mail.text(), null, null));
			this.audit.record("system", "outcome.asked", codingCase.number().toString(), "");
		});
	}

	private static String key(SentAnswer answer) {
		return "outcome:" + answer.messageIdHash();
	}

}
