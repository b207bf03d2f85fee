package org.caseconsultant.suggestion;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored suggestions.
 */
interface CodeSuggestions extends Repository<CodeSuggestion, Long> {

	CodeSuggestion save(CodeSuggestion suggestion);

	@Query("select s.codingCaseId, s.code from CodeSuggestion s where s.codingCaseId in :caseIds and s.position < :most "
			+ "order by s.codingCaseId, s.position")
	List<Object[]> best(Collection<Long> caseIds, int most);

	@Modifying
	@Query("delete from CodeSuggestion s where s.codingCaseId = :caseId")
	void deleteOf(long caseId);

}
