package org.caseconsultant.reply;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored locks.
 */
interface AnswerLocks extends Repository<AnswerLock, Long> {

	AnswerLock saveAndFlush(AnswerLock lock);

	Optional<AnswerLock> findById(Long codingCaseId);

}
