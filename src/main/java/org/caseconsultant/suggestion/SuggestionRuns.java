package org.caseconsultant.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * The stored stage rows.
 */
interface SuggestionRuns extends Repository<SuggestionRun, Long> {

	SuggestionRun save(SuggestionRun run);

	Optional<SuggestionRun> findById(Long caseId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select r from SuggestionRun r where r.state = org.caseconsultant.suggestion.SuggestionRun.State.DUE "
			+ "and r.leaseUntil < :now order by r.codingCaseId")
	List<SuggestionRun> due(Instant now, Limit limit);

}
