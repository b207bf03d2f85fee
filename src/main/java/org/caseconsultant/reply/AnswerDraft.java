package org.caseconsultant.reply;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * What a staff member has written so far.
 */
@Entity
public class AnswerDraft {

	@EmbeddedId
	private Key key = new Key(0, 0);

	private String answer = "";

	private String codes = "";

	private Instant savedAt = Instant.EPOCH;

	protected AnswerDraft() {
	}

	AnswerDraft(long codingCaseId, long staffMemberId, String answer, String codes, Instant savedAt) {
		this.key = new Key(codingCaseId, staffMemberId);
		this.answer = answer;
		this.codes = codes;
		this.savedAt = savedAt;
	}

	/**
	 * The answer so far.
	 * @return Markdown
	 */
	public String answer() {
		return this.answer;
	}

	/**
	 * The codes picked so far.
	 * @return separated by commas
	 */
	public String codes() {
		return this.codes;
	}

	/**
	 * When it was saved.
	 * @return UTC
	 */
	public Instant savedAt() {
		return this.savedAt;
	}

	/**
	 * One draft a case and member.
	 */
	@Embeddable
	record Key(long codingCaseId, long staffMemberId) implements Serializable {
	}

}
