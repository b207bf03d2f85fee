package org.caseconsultant.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.suggestion.feedback.FeedbackReport;
import org.caseconsultant.suggestion.feedback.JudgedCode;
import org.caseconsultant.suggestion.feedback.Judgement;
import org.caseconsultant.suggestion.feedback.Judging;
import org.caseconsultant.suggestion.feedback.PickedEntry;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what consultants make of suggestions.
 */
@Service
public class Feedback {

	private static final int MOST = 20;

	private final SuggestionFeedbacks feedback;

	private final Readings readings;

	private final Clock clock;

	Feedback(SuggestionFeedbacks feedback, Readings readings, Clock clock) {
		this.feedback = feedback;
		this.readings = readings;
		this.clock = clock;
	}

	/**
	 * Judges the suggestions of a case by the answer that is sent; the last answer with
	 * codes counts. A case that was not read yet judges nothing.
	 * @param number number of the case
	 * @param picked the codes of the answer
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void judge(CaseNumber number, List<PickedEntry> picked) {
		Optional<QuestionReading> reading = this.readings.of(number).map(CaseReading::reading);
		List<JudgedCode> judged = reading.map((read) -> Judging.judge(read.suggestions(), new LinkedHashSet<>(picked)))
			.orElse(List.of());
		if (judged.isEmpty()) {
			return;
		}
		QuestionKind kind = reading.map(QuestionReading::kinds)
			.flatMap((kinds) -> kinds.stream().findFirst())
			.orElse(QuestionKind.WHICH_CODE);
		Instant now = this.clock.instant();
		this.feedback.deleteOf(number.caseId());
		judged.forEach((code) -> this.feedback.save(new SuggestionFeedback(number.caseId(), kind, code, now)));
	}

	/**
	 * Adds up all judgements.
	 * @return the report
	 */
	@Transactional(readOnly = true)
	public FeedbackReport report() {
		return FeedbackReport.of(this.feedback.byRank(), this.feedback.mostOften(Judgement.ADDED, Limit.of(MOST)),
				this.feedback.mostOften(Judgement.REJECTED, Limit.of(MOST)));
	}

}
