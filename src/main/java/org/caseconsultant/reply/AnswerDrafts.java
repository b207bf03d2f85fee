package org.caseconsultant.reply;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored drafts.
 */
interface AnswerDrafts extends Repository<AnswerDraft, AnswerDraft.Key> {

	AnswerDraft save(AnswerDraft draft);

	Optional<AnswerDraft> findById(AnswerDraft.Key key);

	void delete(AnswerDraft draft);

}
