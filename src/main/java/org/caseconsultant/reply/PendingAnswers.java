package org.caseconsultant.reply;

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
 * The stored answers that have not left yet, and what became of them.
 */
interface PendingAnswers extends Repository<PendingAnswer, Long> {

	PendingAnswer saveAndFlush(PendingAnswer answer);

	Optional<PendingAnswer> findById(Long id);

	/** Those that are still open come first. */
	@Query("select p from PendingAnswer p where p.codingCaseId = :caseId order by case when p.state in "
			+ "(org.caseconsultant.reply.PendingState.WAITING, org.caseconsultant.reply.PendingState.APPROVAL, "
			+ "org.caseconsultant.reply.PendingState.HELD) then 0 else 1 end, p.pendingAnswerId desc")
	List<PendingAnswer> latest(long caseId, Limit limit);

	List<PendingAnswer> findByCodingCaseIdOrderByPendingAnswerId(long codingCaseId);

	long countByState(PendingState state);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select p from PendingAnswer p where p.state = org.caseconsultant.reply.PendingState.WAITING "
			+ "and p.sendAt <= :now order by p.sendAt")
	List<PendingAnswer> due(Instant now, Limit limit);

	@Query("select p from PendingAnswer p where p.state = :state order by p.pendingAnswerId")
	List<PendingAnswer> in(PendingState state, Limit limit);

}
