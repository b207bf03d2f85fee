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

	Optional<PendingAnswer> findFirstByCodingCaseIdOrderByPendingAnswerIdDesc(long codingCaseId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select p from PendingAnswer p where p.state = org.caseconsultant.reply.PendingState.WAITING "
			+ "and p.sendAt <= :now order by p.sendAt")
	List<PendingAnswer> due(Instant now, Limit limit);

	@Query("select p from PendingAnswer p where p.state = :state order by p.pendingAnswerId")
	List<PendingAnswer> in(PendingState state, Limit limit);

}
