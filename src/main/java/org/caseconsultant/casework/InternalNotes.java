package org.caseconsultant.casework;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stored internal notes.
 */
interface InternalNotes extends Repository<InternalNote, Long> {

	InternalNote save(InternalNote note);

	List<InternalNote> findByCodingCaseIdOrderByInternalNoteId(long codingCaseId);

}
