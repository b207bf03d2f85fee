package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Role;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseReplies;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.MessageFiled;
import org.caseconsultant.casework.Outcome;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with answers that wait: call back, send anyway, approve, return. A new
 * mail of the asker holds them.
 */
@Service
@Transactional
public class WaitingAnswers {

	private final PendingAnswers pending;

	private final Answering answering;

	private final Attachments attachments;

	private final Drafts drafts;

	private final Casework casework;

	private final CaseReplies replies;

	private final Accounts accounts;

	private final Clock clock;

	WaitingAnswers(PendingAnswers pending, Answering answering, Attachments attachments, Drafts drafts,
			Casework casework, CaseReplies replies, Accounts accounts, Clock clock) {
		this.pending = pending;
		this.answering = answering;
		this.attachments = attachments;
		this.drafts = drafts;
		this.casework = casework;
		this.replies = replies;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Finds the answer of a case that waits, else the newest that did not leave at once.
	 * @param number number of the case
	 * @return whatever became of it, nothing if there was none
	 */
	@Transactional(readOnly = true)
	public Optional<PendingAnswer> latest(CaseNumber number) {
		return this.pending.latest(number.caseId(), Limit.of(1)).stream().findFirst();
	}

	/**
	 * Lists the answers that wait for a second reader.
	 * @return oldest first, at most 200
	 */
	@Transactional(readOnly = true)
	public List<PendingAnswer> toRead() {
		return this.pending.in(PendingState.APPROVAL, Limit.of(200));
	}

	/**
	 * Counts the answers that wait for a second reader.
	 * @return number of answers
	 */
	@Transactional(readOnly = true)
	public long countToRead() {
		return this.pending.countByState(PendingState.APPROVAL);
	}

	/**
	 * Shows an answer that waits as it would go out.
	 * @param answer the answer
	 * @return the mail
	 */
	@Transactional(readOnly = true)
	public Optional<AnswerPreview> preview(PendingAnswer answer) {
		return this.accounts.staffMember(answer.authorId())
			.flatMap((author) -> this.answering.preview(new CaseNumber(answer.caseId()), author, answer.request(),
					this.attachments.of(answer.id())));
	}

	/**
	 * Calls an answer back into the composer of its author.
	 * @param number number of the case
	 * @param member who does it: the author or a lead
	 * @return refused once it has left
	 */
	public Outcome callBack(CaseNumber number, StaffMember member) {
		return change(number, member, "answer.called-back", (answer, now) -> {
			if (answer.authorId() != member.id() && member.role() == Role.CONSULTANT) {
				return Outcome.refused("Only its author or a lead can call an answer back.");
			}
			intoComposer(answer, PendingState.WITHDRAWN, "");
			return Outcome.done();
		});
	}

	/**
	 * Sends an answer that waits or is held: its author has read what came in.
	 * @param number number of the case
	 * @param member who does it: the author
	 * @param seen what the author had on the screen
	 * @return refused if it is not the author's
	 */
	public Outcome sendNow(CaseNumber number, StaffMember member, Seen seen) {
		return change(number, member, "answer.sent-anyway", (answer, now) -> {
			if (answer.authorId() != member.id()) {
				return Outcome.refused("Only its author can send it.");
			}
			if (answer.state() == PendingState.APPROVAL) {
				return Outcome.refused("It waits for a second reader.");
			}
			answer.sendAnyway(seen, now);
			return Outcome.done();
		});
	}

	/**
	 * Approves an answer: it leaves now, or at the time that was chosen.
	 * @param number number of the case
	 * @param member who approves: not the author
	 * @return refused for its author
	 */
	public Outcome approve(CaseNumber number, StaffMember member) {
		return change(number, member, "answer.approved", (answer, now) -> {
			Optional<Outcome> refused = notReader(answer, member);
			if (refused.isPresent()) {
				return refused.get();
			}
			answer.decide(member.id(), now);
			answer.become(PendingState.WAITING, "");
			answer.sendAt(answer.sendAt().isAfter(now) ? answer.sendAt() : now, answer.isScheduled());
			return Outcome.done();
		});
	}

	/**
	 * Returns an answer to its author.
	 * @param number number of the case
	 * @param member who returns it: not the author
	 * @param remark what is to be changed
	 * @return refused for its author, or without a remark
	 */
	public Outcome giveBack(CaseNumber number, StaffMember member, String remark) {
		return change(number, member, "answer.returned", (answer, now) -> {
			Optional<Outcome> refused = notReader(answer, member);
			if (refused.isPresent() || remark.isBlank()) {
				return refused.orElseGet(() -> Outcome.refused("Say what is to be changed."));
			}
			answer.decide(member.id(), now);
			intoComposer(answer, PendingState.RETURNED, remark.strip());
			return this.casework.note(number, member, "Returned to its author: " + remark.strip());
		});
	}

	private static Optional<Outcome> notReader(PendingAnswer answer, StaffMember member) {
		if (answer.state() != PendingState.APPROVAL) {
			return Optional.of(Outcome.refused("This answer does not wait for a second reader."));
		}
		return (answer.authorId() == member.id())
				? Optional.of(Outcome.refused("Somebody else has to read your answer.")) : Optional.empty();
	}

	void intoComposer(PendingAnswer answer, PendingState state, String remark) {
		answer.become(state, remark);
		this.attachments.move(this.attachments.of(answer.id()), null);
		this.drafts.giveBack(new CaseNumber(answer.caseId()), answer.authorId(), answer.draft());
	}

	private Outcome change(CaseNumber number, StaffMember member, String action,
			BiFunction<PendingAnswer, Instant, Outcome> deed) {
		Optional<PendingAnswer> waiting = latest(number).filter((answer) -> answer.state().isOpen());
		if (waiting.isEmpty()) {
			return Outcome.refused("No answer waits here: it has left already, or somebody called it back.");
		}
		Outcome outcome = deed.apply(waiting.get(), this.clock.instant());
		if (outcome instanceof Outcome.Done) {
			this.pending.saveAndFlush(waiting.get());
			this.replies.changed(number, member.actor(), action, "pending " + waiting.get().id());
		}
		return outcome;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(MessageFiled event) {
		latest(new CaseNumber(event.caseId()))
			.filter((answer) -> answer.state() == PendingState.WAITING || answer.state() == PendingState.APPROVAL)
			.ifPresent((answer) -> hold(answer, "The practitioner wrote again."));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void hold(PendingAnswer answer, String why) {
		answer.become(PendingState.HELD, why);
		this.replies.changed(new CaseNumber(answer.caseId()), "system", "answer.held", "pending " + answer.id());
	}

}
