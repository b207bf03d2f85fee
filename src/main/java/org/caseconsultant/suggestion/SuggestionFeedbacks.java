package org.caseconsultant.suggestion;

import java.util.List;

import org.caseconsultant.suggestion.feedback.CodeCount;
import org.caseconsultant.suggestion.feedback.Judgement;
import org.caseconsultant.suggestion.feedback.KindCount;
import org.caseconsultant.suggestion.feedback.RankCount;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored judgements.
 */
interface SuggestionFeedbacks extends Repository<SuggestionFeedback, Long> {

	SuggestionFeedback save(SuggestionFeedback feedback);

	@Modifying
	@Query("delete from SuggestionFeedback f where f.codingCaseId = :caseId")
	void deleteOf(long caseId);

	@Query("select new org.caseconsultant.suggestion.feedback.RankCount(f.answeredMonth, f.codeSystem, f.judgement, "
			+ "f.suggestedRank, count(f)) from SuggestionFeedback f "
			+ "group by f.answeredMonth, f.codeSystem, f.judgement, f.suggestedRank")
	List<RankCount> byRank();

	@Query("select new org.caseconsultant.suggestion.feedback.CodeCount(f.codeSystem, f.code, count(f)) "
			+ "from SuggestionFeedback f where f.judgement = :judgement group by f.codeSystem, f.code "
			+ "order by count(f) desc, f.codeSystem, f.code")
	List<CodeCount> mostOften(Judgement judgement, Limit limit);

	@Query("select new org.caseconsultant.suggestion.feedback.KindCount(f.questionKind, f.codeSystem, f.code, "
			+ "f.judgement, count(f)) from SuggestionFeedback f "
			+ "where f.judgement <> org.caseconsultant.suggestion.feedback.Judgement.ADDED "
			+ "group by f.questionKind, f.codeSystem, f.code, f.judgement "
			+ "order by f.questionKind, f.codeSystem, f.code, f.judgement")
	List<KindCount> byKind();

}
