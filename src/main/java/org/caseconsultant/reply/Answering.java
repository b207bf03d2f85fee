package org.caseconsultant.reply;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.MessageKind;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.casework.SentMail;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.suggestion.Precedents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends answers (step 8 of the line): rendered with a Message-ID of their own, put into
 * the outbox in the transaction that changes the case.
 */
@Service
@Transactional
public class Answering {

	private final Casework casework;

	private final AnswerMail answerMail;

	private final CaseMail caseMail;

	private final Outbox outbox;

	private final OutboxMessages messages;

	private final Drafts drafts;

	private final Precedents precedents;

	private final AnswerRecord answerRecord;

	private final OwnAddresses own;

	private final Clock clock;

	Answering(Casework casework, AnswerMail answerMail, CaseMail caseMail, Outbox outbox, OutboxMessages messages,
			Drafts drafts, Precedents precedents, AnswerRecord answerRecord, OwnAddresses own, Clock clock) {
		this.casework = casework;
		this.answerMail = answerMail;
		this.caseMail = caseMail;
		this.outbox = outbox;
		this.messages = messages;
		this.drafts = drafts;
		this.precedents = precedents;
		this.answerRecord = answerRecord;
		this.own = own;
		this.clock = clock;
	}

	/**
	 * Shows the mail as it would go out, and what would stop it.
	 * @param number number of the case
	 * @param member who would send it
	 * @param request what would be sent
	 * @return the mail, nothing if there is no such case or nobody to answer
	 */
	@Transactional(readOnly = true)
	public Optional<AnswerPreview> preview(CaseNumber number, StaffMember member, AnswerRequest request) {
		return this.casework.find(number)
			.flatMap(
					(codingCase) -> question(number).map((question) -> preview(codingCase, question, member, request)));
	}

	private AnswerPreview preview(CodingCase codingCase, CaseMessage question, StaffMember member,
			AnswerRequest request) {
		return new AnswerPreview(this.answerMail.render(codingCase, question, member, request, readable(request)),
				question.replyToAddress(), obstacle(codingCase, question, member, request));
	}

	/**
	 * Sends an answer.
	 * @param number number of the case
	 * @param member who sends it
	 * @param request what is sent
	 * @return refused with the reason if anything stands in the way; then nothing is sent
	 */
	public Outcome answer(CaseNumber number, StaffMember member, AnswerRequest request) {
		Optional<CodingCase> codingCase = this.casework.find(number);
		Optional<CaseMessage> question = question(number);
		if (codingCase.isEmpty() || question.isEmpty()) {
			return Outcome.refused("There is no case " + number + " that could be answered.");
		}
		Optional<String> obstacle = obstacle(codingCase.get(), question.get(), member, request);
		if (obstacle.isPresent()) {
			return Outcome.refused(obstacle.get());
		}
		send(codingCase.get(), question.get(), member, request);
		return Outcome.done();
	}

	private Optional<String> obstacle(CodingCase codingCase, CaseMessage question, StaffMember member,
			AnswerRequest request) {
		if (request.text().isBlank()) {
			return Optional.of("The answer is empty. Write it, or prefill it from the picked codes.");
		}
		if (codingCase.assigneeId().filter((assignee) -> assignee != member.id()).isPresent()) {
			return Optional.of("This case is with somebody else. Take it over first.");
		}
		if (request.lastSeenMessageId().filter((seen) -> seen < question.id()).isPresent()) {
			return Optional.of("A newer message arrived while you were writing. Read it, then send.");
		}
		Optional<String> unreadable = request.codes()
			.stream()
			.filter((code) -> PickedCode.parse(code).isEmpty())
			.findFirst();
		if (unreadable.isPresent()) {
			return Optional.of("This is not a code: " + unreadable.get()
					+ ". Write codes like 96415 x2 or 99214-25, with commas between them.");
		}
		return this.messages.existsByDedupKey(key(codingCase, question, request))
				? Optional.of("This answer was sent already.") : Optional.empty();
	}

	private void send(CodingCase codingCase, CaseMessage question, StaffMember member, AnswerRequest request) {
		if (codingCase.assigneeId().isEmpty()) {
			this.casework.take(codingCase.number(), member);
		}
		MessageId id = MessageId.make(this.own.address().domain());
		String key = key(codingCase, question, request);
		RenderedMail mail = this.answerMail.render(codingCase, question, member, request, readable(request));
		byte[] bytes = this.caseMail.bytes(id, codingCase, question, mail, false);
		this.casework.recordSent(new SentMail(codingCase.number(), MessageKind.ANSWER, id, CaseMail.chain(question),
				this.own.address().address(), member.name(), mail.subject(), request.text(), member,
				request.askingBack() ? CaseStatus.WAITING : CaseStatus.RESOLVED));
		OutboxMessage row = new OutboxMessage(OutboxKind.ANSWER, codingCase.id(), key, id, this.clock.instant());
		this.outbox.ready(row, bytes, new Envelope(this.own.address().address(), List.of(question.replyToAddress())));
		this.answerRecord.keep(codingCase.number(), id, request, readable(request));
		this.drafts.discard(codingCase.number(), member);
		if (!request.askingBack()) {
			this.precedents.answered(codingCase.number(), readable(request).stream().map(PickedCode::toString).toList(),
					request.text());
		}
	}

	/**
	 * The same answer to the same mail is sent once, however often it is submitted; once
	 * more only when it did not arrive.
	 */
	private String key(CodingCase codingCase, CaseMessage question, AnswerRequest request) {
		String content = request.text() + "\n" + String.join(" ", request.codes());
		String again = codingCase.isUndelivered() ? ":" + this.outbox.of(codingCase.number()).size() : "";
		return "answer:" + codingCase.id() + ":" + question.id() + ":"
				+ UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + again;
	}

	private static List<PickedCode> readable(AnswerRequest request) {
		return new ArrayList<>(request.codes().stream().flatMap((code) -> PickedCode.parse(code).stream()).toList());
	}

	private Optional<CaseMessage> question(CaseNumber number) {
		return this.casework.thread(number)
			.stream()
			.filter((message) -> message.direction() == Direction.INBOUND && message.kind() == MessageKind.PERSON)
			.max(Comparator.comparingLong(CaseMessage::id));
	}

}
