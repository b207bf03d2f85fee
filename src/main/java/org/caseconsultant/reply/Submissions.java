package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseReplies;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.reply.second.AnswerToRead;
import org.caseconsultant.reply.second.SecondReader;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Readings;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers that consultants send: some go out at once, others wait to be called
 * back, for their time or for a second reader (src/adr/0021).
 */
@Service
@Transactional
public class Submissions {

	private final Answering answering;

	private final PendingAnswers pending;

	private final Attachments attachments;

	private final Drafts drafts;

	private final Locks locks;

	private final SecondReader secondReader;

	private final SentAnswers sentAnswers;

	private final Readings readings;

	private final Casework casework;

	private final CaseReplies replies;

	private final DeskSettings settings;

	private final Clock clock;

	Submissions(Answering answering, PendingAnswers pending, Attachments attachments, Drafts drafts, Locks locks,
			SecondReader secondReader, SentAnswers sentAnswers, Readings readings, Casework casework,
			CaseReplies replies, DeskSettings settings, Clock clock) {
		this.answering = answering;
		this.pending = pending;
		this.attachments = attachments;
		this.drafts = drafts;
		this.locks = locks;
		this.secondReader = secondReader;
		this.sentAnswers = sentAnswers;
		this.readings = readings;
		this.casework = casework;
		this.replies = replies;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Takes an answer of the desk: it can be called back for a while.
	 * @param number number of the case
	 * @param member who sends it
	 * @param request what is sent
	 * @param sendAt when it is to leave, nothing for soon
	 * @return what became of it
	 */
	public Submitted fromDesk(CaseNumber number, StaffMember member, AnswerRequest request, Optional<Instant> sendAt) {
		Optional<Writer> other = this.locks.other(number, member);
		if (other.isPresent()) {
			return new Submitted.Refused(
					other.get().name() + " is writing an answer to this case. Take the writing over first.");
		}
		Instant now = this.clock.instant();
		if (sendAt.filter((at) -> at.isBefore(now)).isPresent()) {
			return new Submitted.Refused("The time to send it is over already. Choose a later one.");
		}
		Instant at = sendAt.orElseGet(() -> now.plus(this.settings.undoSend()));
		return submit(number, member, request, this.attachments.of(number, member), at, sendAt.isPresent());
	}

	/**
	 * Takes an answer of other software: it leaves at once unless a second reader is
	 * asked.
	 * @param number number of the case
	 * @param member who sends it
	 * @param request what is sent
	 * @return what became of it
	 */
	public Submitted fromSoftware(CaseNumber number, StaffMember member, AnswerRequest request) {
		return submit(number, member, request, List.of(), this.clock.instant(), false);
	}

	private Submitted submit(CaseNumber number, StaffMember member, AnswerRequest request, List<AnswerFile> files,
			Instant at, boolean chosen) {
		Optional<Outgoing> answer = this.answering.outgoing(number, member, request, files);
		if (answer.isEmpty()) {
			return new Submitted.Refused("There is no case " + number + " that could be answered.");
		}
		if (open(number).isPresent()) {
			return new Submitted.Refused("An answer to this case waits already. Call it back first.");
		}
		Optional<Submitted> stopped = this.answering.stop(answer.get());
		if (stopped.isPresent()) {
			return stopped.get();
		}
		List<String> reasons = request.askingBack() ? List.of() : this.secondReader.reasons(toRead(answer.get()));
		Submitted done = (reasons.isEmpty() && !at.isAfter(this.clock.instant())) ? sent(answer.get())
				: waits(answer.get(), reasons, at, chosen);
		this.drafts.discard(number, member);
		this.locks.release(number, member);
		return done;
	}

	private Submitted sent(Outgoing answer) {
		this.answering.send(answer);
		return new Submitted.Sent();
	}

	private Submitted waits(Outgoing answer, List<String> reasons, Instant at, boolean chosen) {
		CaseNumber number = answer.codingCase().number();
		if (answer.codingCase().assigneeId().isEmpty()) {
			this.casework.take(number, answer.member());
		}
		Seen seen = answer.request().seen().orElseGet(() -> this.answering.seen(number));
		PendingAnswer waiting = new PendingAnswer(number.caseId(), answer.member().id(), answer.request(), seen,
				this.clock.instant())
			.sendAt(at, chosen);
		PendingAnswer stored = this.pending
			.saveAndFlush(reasons.isEmpty() ? waiting : waiting.asksForApproval(reasons));
		this.attachments.move(answer.files(), stored.id());
		this.replies.changed(number, answer.member().actor(),
				reasons.isEmpty() ? (chosen ? "answer.scheduled" : "answer.submitted") : "answer.to-second-reader",
				"pending " + stored.id());
		return new Submitted.Waits(stored);
	}

	private Optional<PendingAnswer> open(CaseNumber number) {
		return this.pending.latest(number.caseId(), Limit.of(1))
			.stream()
			.findFirst()
			.filter((answer) -> answer.state().isOpen());
	}

	private AnswerToRead toRead(Outgoing answer) {
		List<PickedCode> codes = answer.request().readable();
		LocalDate on = this.readings.of(answer.codingCase().number())
			.map(CaseReading::reading)
			.flatMap(QuestionReading::dateOfService)
			.orElseGet(() -> LocalDate.now(this.clock.withZone(ZoneOffset.UTC)));
		return new AnswerToRead(answer.codingCase().number(), answer.question().id(),
				this.sentAnswers.countByAuthorId(answer.member().id()),
				codes.stream().map(PickedCode::toString).toList(),
				codes.stream().map((code) -> code.units().orElse(1)).toList(),
				codes.stream().map(PickedCode::code).toList(), on);
	}

}
