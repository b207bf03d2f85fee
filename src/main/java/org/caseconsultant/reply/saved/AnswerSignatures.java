package org.caseconsultant.reply.saved;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored signatures.
 */
interface AnswerSignatures extends Repository<AnswerSignature, Long> {

	AnswerSignature save(AnswerSignature signature);

	Optional<AnswerSignature> findById(Long staffMemberId);

}
