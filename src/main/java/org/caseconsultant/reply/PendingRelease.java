package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.stage.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets waiting answers leave at their time, each in a transaction of its own. What stands
 * in the way is asked once more: then the answer is held and its author sees why.
 */
@Component
class PendingRelease {

	private static final Logger log = LoggerFactory.getLogger(PendingRelease.class);

	private final PendingAnswers pending;

	private final WaitingAnswers waiting;

	private final Answering answering;

	private final Attachments attachments;

	private final Accounts accounts;

	private final Casework casework;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private long at;

	PendingRelease(PendingAnswers pending, WaitingAnswers waiting, Answering answering, Attachments attachments,
			Accounts accounts, Casework casework, TransactionTemplate transaction, Clock clock) {
		this.pending = pending;
		this.waiting = waiting;
		this.answering = answering;
		this.attachments = attachments;
		this.accounts = accounts;
		this.casework = casework;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Releases one answer; false when there was none that could go. */
	boolean releaseOne() {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> release()));
		}
		catch (ConcurrencyFailureException | DataAccessResourceFailureException | TransientDataAccessResourceException
				| CannotCreateTransactionException ex) {
			// somebody worked on the case at the same moment, or the database was away;
			// the next sweep tries again
			return false;
		}
		catch (RuntimeException ex) {
			log.error("Waiting answer {} could not be sent: {}", this.at, Failure.describe(ex));
			this.transaction.executeWithoutResult((status) -> this.pending.findById(this.at)
				.filter((answer) -> answer.state() == PendingState.WAITING)
				.ifPresent((answer) -> this.waiting.hold(answer,
						"It could not be written as a mail. Tell the operator.")));
			return true;
		}
	}

	private boolean release() {
		this.at = 0;
		List<PendingAnswer> due = this.pending.due(this.clock.instant(), Limit.of(1));
		due.forEach((answer) -> {
			this.at = answer.id();
			letGo(answer);
		});
		return !due.isEmpty();
	}

	private void letGo(PendingAnswer answer) {
		Optional<Outgoing> outgoing = this.accounts.staffMember(answer.authorId())
			.flatMap((author) -> this.answering.outgoing(new CaseNumber(answer.caseId()), author, answer.request(),
					this.attachments.of(answer.id())));
		Optional<String> obstacle = outgoing.isEmpty() ? Optional.of("There is nobody to send it to any more.")
				: ended(answer).or(() -> this.answering.stop(outgoing.get()).map(PendingRelease::words));
		if (obstacle.isPresent()) {
			this.waiting.hold(answer, obstacle.get());
			return;
		}
		this.answering.send(outgoing.orElseThrow());
		answer.become(PendingState.SENT, "");
	}

	/** An answer does not follow a case that somebody closed or called spam. */
	private Optional<String> ended(PendingAnswer answer) {
		return this.casework.find(new CaseNumber(answer.caseId()))
			.filter((each) -> each.status() == CaseStatus.SPAM || each.status() == CaseStatus.CLOSED)
			.map((each) -> "The case was closed meanwhile.");
	}

	private static String words(Submitted stopped) {
		if (stopped instanceof Submitted.Refused refused) {
			return refused.reason();
		}
		return (stopped instanceof Submitted.Stopped newer) ? "Meanwhile came " + newer.arrivals().get(0).kind().words()
				+ " of " + newer.arrivals().get(0).who() + "." : "";
	}

}
