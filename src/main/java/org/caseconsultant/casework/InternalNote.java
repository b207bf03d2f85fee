package org.caseconsultant.casework;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Text for colleagues; never mailed out.
 */
@Entity
public class InternalNote {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long internalNoteId;

	private long codingCaseId;

	private long authorId;

	private String note = "";

	private Instant writtenAt = Instant.EPOCH;

	protected InternalNote() {
	}

	InternalNote(long codingCaseId, long authorId, String note, Instant writtenAt) {
		this.codingCaseId = codingCaseId;
		this.authorId = authorId;
		this.note = note;
		this.writtenAt = writtenAt;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.internalNoteId != null) ? this.internalNoteId : 0;
	}

	long caseId() {
		return this.codingCaseId;
	}

	/**
	 * Who wrote it.
	 * @return row id of the staff member
	 */
	public long authorId() {
		return this.authorId;
	}

	/**
	 * What it says.
	 * @return plain text
	 */
	public String note() {
		return this.note;
	}

	/**
	 * When it was written.
	 * @return UTC
	 */
	public Instant writtenAt() {
		return this.writtenAt;
	}

}
