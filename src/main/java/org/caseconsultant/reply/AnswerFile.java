package org.caseconsultant.reply;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes out with an answer. Its bytes are sealed like all stored mail.
 */
@Entity
public class AnswerFile {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long answerFileId;

	private long codingCaseId;

	private long staffMemberId;

	private @Nullable Long pendingAnswerId;

	private String name = "";

	private String contentType = "";

	private long sizeBytes;

	@Lob
	private byte @Nullable [] sealed;

	private Instant addedAt = Instant.EPOCH;

	protected AnswerFile() {
	}

	AnswerFile(long codingCaseId, long staffMemberId, String name, String contentType, long sizeBytes,
			Instant addedAt) {
		this.codingCaseId = codingCaseId;
		this.staffMemberId = staffMemberId;
		this.name = name;
		this.contentType = contentType;
		this.sizeBytes = sizeBytes;
		this.addedAt = addedAt;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.answerFileId != null) ? this.answerFileId : 0;
	}

	/**
	 * Its file name.
	 * @return without path
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Its type, told from its content and name.
	 * @return media type
	 */
	public String contentType() {
		return this.contentType;
	}

	/**
	 * Its size.
	 * @return bytes
	 */
	public long sizeBytes() {
		return this.sizeBytes;
	}

	byte[] sealed() {
		return (this.sealed != null) ? this.sealed : new byte[0];
	}

	void seal(byte[] bytes) {
		this.sealed = bytes;
	}

	/** The file belongs to an answer that waits, or to the draft again. */
	void waitsWith(@Nullable Long newPendingAnswerId) {
		this.pendingAnswerId = newPendingAnswerId;
	}

}
