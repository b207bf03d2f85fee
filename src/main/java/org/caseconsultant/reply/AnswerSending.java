package org.caseconsultant.reply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseReplies;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.casework.SentMail;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.suggestion.Precedents;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an answer into the outbox, in the transaction that changes its case: rendered
 * once, with a Message-ID of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerSending {

	private final Casework casework;

	private final CaseReplies replies;

	private final AnswerMail answerMail;

	private final CaseMail caseMail;

	private final Outbox outbox;

	private final AnswerObstacles obstacles;

	private final Attachments attachments;

	private final Precedents precedents;

	private final AnswerRecord answerRecord;

	private final OwnAddresses own;

	private final Clock clock;

	AnswerSending(Casework casework, CaseReplies replies, AnswerMail answerMail, CaseMail caseMail, Outbox outbox,
			AnswerObstacles obstacles, Attachments attachments, Precedents precedents, AnswerRecord answerRecord,
			OwnAddresses own, Clock clock) {
		this.casework = casework;
		this.replies = replies;
		this.answerMail = answerMail;
		this.caseMail = caseMail;
		this.outbox = outbox;
		this.obstacles = obstacles;
		this.attachments = attachments;
		this.precedents = precedents;
		this.answerRecord = answerRecord;
		this.own = own;
		this.clock = clock;
	}

	void send(Outgoing answer) {
		CodingCase codingCase = answer.codingCase();
		AnswerRequest request = answer.request();
		if (codingCase.assigneeId().isEmpty()) {
			this.casework.take(codingCase.number(), answer.member());
		}
		String key = this.obstacles.key(answer);
		MessageId id = MessageId.make(this.own.address().domain());
		RenderedMail mail = this.answerMail.render(answer, id);
		byte[] bytes = this.caseMail.bytes(id, codingCase, answer.question(),
				mail.with(request.copies().ccAddresses(), this.attachments.opened(answer.files())), false);
		this.casework.recordSent(new SentMail(codingCase.number(), MessageKind.ANSWER, id,
				CaseMail.chain(answer.question()), this.own.address().address(), answer.member().name(), mail.subject(),
				request.text(), answer.member(), request.askingBack() ? CaseStatus.WAITING : CaseStatus.RESOLVED));
		OutboxMessage row = new OutboxMessage(OutboxKind.ANSWER, codingCase.id(), key, id, this.clock.instant());
		this.outbox.ready(row, bytes, new Envelope(this.own.address().address(), recipients(answer)));
		request.copies().ccAddresses().forEach((person) -> this.replies.welcome(codingCase.number(), person));
		this.attachments.forget(answer.files());
		keep(codingCase.number(), id, answer);
	}

	private void keep(CaseNumber number, MessageId id, Outgoing answer) {
		AnswerRequest request = answer.request();
		this.answerRecord.keep(id, answer);
		if (!request.askingBack()) {
			this.precedents.answered(number, request.readable().stream().map(PickedCode::toString).toList(),
					request.text());
		}
	}

	private static List<String> recipients(Outgoing answer) {
		List<String> recipients = new ArrayList<>(List.of(answer.question().replyToAddress()));
		answer.request().copies().ccAddresses().stream().map(MailAddress::address).forEach(recipients::add);
		answer.request().copies().bccAddresses().stream().map(MailAddress::address).forEach(recipients::add);
		List<String> once = new ArrayList<>();
		recipients.stream().filter((address) -> once.stream().noneMatch(address::equalsIgnoreCase)).forEach(once::add);
		return once;
	}

}
