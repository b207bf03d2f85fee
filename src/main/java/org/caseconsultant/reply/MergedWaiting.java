package org.caseconsultant.reply;

import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What becomes of answers that wait when two cases become one: each is held, for its
 * author has not seen the joined thread. Of two that wait, the one of the case that ends
 * goes back into the composer.
 */
@Component
class MergedWaiting {

	private final PendingAnswers pending;

	private final WaitingAnswers waiting;

	MergedWaiting(PendingAnswers pending, WaitingAnswers waiting) {
		this.pending = pending;
		this.waiting = waiting;
	}

	void merge(long from, long into) {
		Optional<PendingAnswer> there = open(into);
		there.ifPresent((answer) -> hold(answer, from));
		open(from).ifPresent((answer) -> {
			if (there.isPresent()) {
				this.waiting.intoComposer(answer, PendingState.WITHDRAWN, "");
			}
			else {
				hold(answer, from);
			}
		});
		this.pending.findByCodingCaseIdOrderByPendingAnswerId(from).forEach((answer) -> answer.moveTo(into));
	}

	private Optional<PendingAnswer> open(long caseId) {
		return this.waiting.latest(new CaseNumber(caseId)).filter((answer) -> answer.state().isOpen());
	}

	private void hold(PendingAnswer answer, long from) {
		this.waiting.hold(answer, new CaseNumber(from) + " became part of this case.");
	}

}
