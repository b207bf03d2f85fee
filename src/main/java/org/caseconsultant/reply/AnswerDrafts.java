package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored drafts.
 */
interface AnswerDrafts extends Repository<AnswerDraft, AnswerDraft.Key> {

	AnswerDraft saveAndFlush(AnswerDraft draft);

	Optional<AnswerDraft> findById(AnswerDraft.Key key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from AnswerDraft d where d.key = :key")
	Optional<AnswerDraft> lock(AnswerDraft.Key key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from AnswerDraft d where d.key.codingCaseId = :caseId")
	List<AnswerDraft> lockAll(long caseId);

	@Query("select d from AnswerDraft d where d.key.codingCaseId = :caseId and d.key.staffMemberId <> :memberId "
			+ "order by d.savedAt desc")
	List<AnswerDraft> others(long caseId, long memberId);

	void delete(AnswerDraft draft);

}
