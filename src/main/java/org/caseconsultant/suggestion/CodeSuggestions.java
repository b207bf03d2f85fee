package org.caseconsultant.suggestion;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored suggestions.
 */
interface CodeSuggestions extends Repository<CodeSuggestion, Long> {

	CodeSuggestion save(CodeSuggestion suggestion);

	@Modifying
	@Query("delete from CodeSuggestion s where s.codingCaseId = :caseId")
	void deleteOf(long caseId);

}
