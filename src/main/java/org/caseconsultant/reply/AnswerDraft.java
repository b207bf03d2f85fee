package org.caseconsultant.reply;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a staff member has written so far. Each save raises the version; what another tab
 * wrote over an older version is kept beside it until the writer decides.
 */
@Entity
public class AnswerDraft {

	@EmbeddedId
	private Key key = new Key(0, 0);

	private String answer = "";

	private String codes = "";

	private boolean askingBack;

	private String cc = "";

	private String bcc = "";

	private Instant savedAt = Instant.EPOCH;

	private long version;

	private @Nullable String otherAnswer;

	private @Nullable String otherCodes;

	private @Nullable Instant otherSavedAt;

	protected AnswerDraft() {
	}

	AnswerDraft(long codingCaseId, long staffMemberId) {
		this.key = new Key(codingCaseId, staffMemberId);
	}

	void write(DraftText text, Instant now) {
		this.answer = text.text();
		this.codes = DraftText.cut(1000, text.codes());
		this.askingBack = text.askingBack();
		this.cc = DraftText.cut(2000, text.copies().cc());
		this.bcc = DraftText.cut(2000, text.copies().bcc());
		this.savedAt = now;
		this.version++;
	}

	/** Keeps what was written elsewhere over an older version. */
	void keepBeside(DraftText text, Instant now) {
		this.otherAnswer = text.text();
		this.otherCodes = DraftText.cut(1000, text.codes());
		this.otherSavedAt = now;
	}

	void decided() {
		this.otherAnswer = null;
		this.otherCodes = null;
		this.otherSavedAt = null;
	}

	/**
	 * Goes on with what was written for a case that became part of this one; an open page
	 * of either finds a version that it does not know.
	 */
	void takeIn(AnswerDraft moved) {
		boolean fresh = this.version == 0;
		this.answer = joined(this.answer, moved.answer, "\n\n");
		this.codes = DraftText.cut(1000, joined(this.codes, moved.codes, ", "));
		this.askingBack = fresh ? moved.askingBack : this.askingBack;
		this.cc = DraftText.cut(2000, joined(this.cc, moved.cc, ", "));
		this.bcc = DraftText.cut(2000, joined(this.bcc, moved.bcc, ", "));
		this.savedAt = fresh || moved.savedAt.isAfter(this.savedAt) ? moved.savedAt : this.savedAt;
		this.version = fresh ? moved.version : Math.max(this.version, moved.version) + 1;
		moved.other().ifPresent(this::takeIn);
	}

	private void takeIn(Other moved) {
		Other there = other().orElseGet(() -> new Other("", "", moved.savedAt()));
		this.otherAnswer = joined(there.answer(), moved.answer(), "\n\n");
		this.otherCodes = DraftText.cut(1000, joined(there.codes(), moved.codes(), ", "));
		this.otherSavedAt = moved.savedAt();
	}

	private static String joined(String first, String second, String between) {
		return first.isBlank() || second.isBlank() ? first + second : first + between + second;
	}

	boolean says(DraftText text) {
		return this.answer.equals(text.text()) && this.codes.equals(text.codes())
				&& this.askingBack == text.askingBack() && this.cc.equals(text.copies().cc())
				&& this.bcc.equals(text.copies().bcc());
	}

	/**
	 * Who writes it.
	 * @return row id of the staff member
	 */
	public long staffMemberId() {
		return this.key.staffMemberId();
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
	 * Whether it asks the practitioner for facts.
	 * @return true for a question back
	 */
	public boolean isAskingBack() {
		return this.askingBack;
	}

	/**
	 * Who else is to get it.
	 * @return the fields as typed
	 */
	public Copies copies() {
		return new Copies(this.cc, this.bcc);
	}

	/**
	 * When it was saved.
	 * @return UTC
	 */
	public Instant savedAt() {
		return this.savedAt;
	}

	/**
	 * How often it was saved.
	 * @return 1 for the first save
	 */
	public long version() {
		return this.version;
	}

	/**
	 * What another tab wrote over an older version.
	 * @return nothing if there is nothing to decide
	 */
	public Optional<Other> other() {
		return (this.otherAnswer != null && this.otherCodes != null && this.otherSavedAt != null)
				? Optional.of(new Other(this.otherAnswer, this.otherCodes, this.otherSavedAt)) : Optional.empty();
	}

	/**
	 * The second text of a conflict.
	 *
	 * @param answer Markdown
	 * @param codes separated by commas
	 * @param savedAt when it was written
	 */
	public record Other(String answer, String codes, Instant savedAt) {
	}

	/**
	 * One draft a case and member.
	 */
	@Embeddable
	record Key(long codingCaseId, long staffMemberId) implements Serializable {
	}

}
