package org.caseconsultant.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored messages of cases.
 */
interface CaseMessages extends Repository<CaseMessage, Long> {

	CaseMessage save(CaseMessage message);

	Optional<CaseMessage> findById(Long id);

	List<CaseMessage> findByCodingCaseIdOrderByCaseMessageId(long codingCaseId);

}
