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
 * The stored sent answers.
 */
interface SentAnswers extends Repository<SentAnswer, String> {

	SentAnswer save(SentAnswer answer);

	Optional<SentAnswer> findById(String messageIdHash);

	List<SentAnswer> findByCodingCaseId(long codingCaseId);

	long countByAuthorId(long authorId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select a from SentAnswer a where a.outcomeDueAt <= :now order by a.outcomeDueAt")
	List<SentAnswer> outcomeDue(Instant now, Limit limit);

}
