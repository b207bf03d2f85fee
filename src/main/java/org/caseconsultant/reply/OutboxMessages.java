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
 * The stored mails of ours.
 */
interface OutboxMessages extends Repository<OutboxMessage, Long> {

	OutboxMessage save(OutboxMessage message);

	Optional<OutboxMessage> findById(Long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from OutboxMessage m where m.outboxMessageId = :id")
	Optional<OutboxMessage> lock(long id);

	Optional<OutboxMessage> findByDedupKey(String dedupKey);

	boolean existsByDedupKey(String dedupKey);

	Optional<OutboxMessage> findFirstByMessageIdHash(String messageIdHash);

	List<OutboxMessage> findByCodingCaseIdOrderByOutboxMessageId(long codingCaseId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select m from OutboxMessage m where (m.state = org.caseconsultant.reply.OutboxState.DUE and m.dueAt <= :now) "
			+ "or (m.state = org.caseconsultant.reply.OutboxState.SENDING and m.leaseUntil < :now) "
			+ "order by m.outboxMessageId")
	List<OutboxMessage> due(Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select m from OutboxMessage m where m.state = org.caseconsultant.reply.OutboxState.WAITING "
			+ "and m.dueAt <= :now order by m.outboxMessageId")
	List<OutboxMessage> waiting(Instant now, Limit limit);

	@Query("select count(m) from OutboxMessage m where m.dueAt < :before and m.leaseUntil < :before and m.state in "
			+ "(org.caseconsultant.reply.OutboxState.DUE, org.caseconsultant.reply.OutboxState.SENDING, "
			+ "org.caseconsultant.reply.OutboxState.WAITING)")
	long countUnsentDueBefore(Instant before);

	@Query("select count(m) from OutboxMessage m where m.state in (org.caseconsultant.reply.OutboxState.DUE, "
			+ "org.caseconsultant.reply.OutboxState.SENDING, org.caseconsultant.reply.OutboxState.WAITING)")
	long countUnsent();

}
