package org.caseconsultant.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored tasks.
 */
interface CaseTasks extends Repository<CaseTask, Long> {

	CaseTask save(CaseTask task);

	Optional<CaseTask> findById(Long id);

	List<CaseTask> findByCodingCaseIdOrderByPosition(long codingCaseId);

}
