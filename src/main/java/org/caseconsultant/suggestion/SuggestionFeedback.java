package org.caseconsultant.suggestion;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.feedback.JudgedCode;
import org.caseconsultant.suggestion.feedback.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a code in the answer of a case, as a row. It holds no word of the
 * question.
 */
@Entity
class SuggestionFeedback {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long suggestionFeedbackId;

	private long codingCaseId;

	private String answeredMonth = "";

	private String questionKind = "";

	@Enumerated(EnumType.STRING)
	private CodeSystem codeSystem = CodeSystem.CPT;

	private String code = "";

	@Enumerated(EnumType.STRING)
	private Judgement judgement = Judgement.ACCEPTED;

	private int suggestedRank;

	private Instant answeredAt = Instant.EPOCH;

	protected SuggestionFeedback() {
	}

	SuggestionFeedback(long codingCaseId, QuestionKind kind, JudgedCode judged, Instant answeredAt) {
		this.codingCaseId = codingCaseId;
		this.answeredMonth = YearMonth.from(answeredAt.atZone(ZoneOffset.UTC)).toString();
		this.questionKind = kind.name();
		this.codeSystem = judged.system();
		this.code = judged.code();
		this.judgement = judged.judgement();
		this.suggestedRank = judged.rank();
		this.answeredAt = answeredAt;
	}

}
