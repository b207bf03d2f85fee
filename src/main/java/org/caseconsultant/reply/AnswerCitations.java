package org.caseconsultant.reply;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored citations. Those of an answer that a later one took the place of are kept
 * for the record only.
 */
interface AnswerCitations extends Repository<AnswerCitation, Long> {

	AnswerCitation save(AnswerCitation citation);

	@Query("select c from AnswerCitation c where c.codingCaseId = :caseId and c.superseded = false "
			+ "order by c.answerCitationId")
	List<AnswerCitation> counting(long caseId);

	@Query("select c from AnswerCitation c where c.answerCitationId > :after and c.superseded = false "
			+ "and c.citedTable <> org.caseconsultant.reply.citation.CitedTable.TEXT order by c.answerCitationId")
	List<AnswerCitation> after(long after, Limit limit);

	@Query("select distinct c.codingCaseId from AnswerCitation c where c.changed = true and c.superseded = false "
			+ "order by c.codingCaseId desc")
	List<Long> changedCases(Limit limit);

	@Query("select count(distinct c.codingCaseId) from AnswerCitation c where c.changed = true "
			+ "and c.superseded = false")
	long countChangedCases();

}
