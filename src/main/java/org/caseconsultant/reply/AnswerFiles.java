package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored files of answers that are not sent yet; those of sent ones are in the mail.
 */
interface AnswerFiles extends Repository<AnswerFile, Long> {

	AnswerFile saveAndFlush(AnswerFile file);

	Optional<AnswerFile> findById(Long id);

	@Query("select f from AnswerFile f where f.codingCaseId = :caseId and f.staffMemberId = :memberId "
			+ "and f.pendingAnswerId is null order by f.answerFileId")
	List<AnswerFile> ofDraft(long caseId, long memberId);

	List<AnswerFile> findByPendingAnswerIdOrderByAnswerFileId(long pendingAnswerId);

	void delete(AnswerFile file);

}
