package org.caseconsultant.suggestion;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored findings.
 */
interface CodeFindings extends Repository<CodeFinding, Long> {

	CodeFinding save(CodeFinding finding);

	@Modifying
	@Query("delete from CodeFinding f where f.codingCaseId = :caseId")
	void deleteOf(long caseId);

}
