package org.caseconsultant.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was sent, with its codes, what the practitioner thinks of it and what
 * became of the claim.
 */
@Entity
public class SentAnswer {

	/**
	 * What became of the claim.
	 */
	public enum ClaimOutcome {

		/** Nobody has said. */
		UNKNOWN,
		/** The payer paid. */
		PAID,
		/** The payer denied it. */
		DENIED,
		/** No claim was made. */
		NOT_BILLED

	}

	@Id
	private String messageIdHash = "";

	private long codingCaseId;

	private long authorId;

	private String codes = "";

	private String copies = "";

	private String files = "";

	private Instant sentAt = Instant.EPOCH;

	private @Nullable Boolean useful;

	private String commentText = "";

	private @Nullable Instant ratedAt;

	@Enumerated(EnumType.STRING)
	private ClaimOutcome outcome = ClaimOutcome.UNKNOWN;

	private @Nullable Instant outcomeAt;

	private @Nullable Instant outcomeDueAt;

	protected SentAnswer() {
	}

	SentAnswer(String messageIdHash, long codingCaseId, long authorId, Instant sentAt) {
		this.messageIdHash = messageIdHash;
		this.codingCaseId = codingCaseId;
		this.authorId = authorId;
		this.sentAt = sentAt;
	}

	SentAnswer with(String pickedCodes, String copiesTo, List<String> fileNames) {
		this.codes = DraftText.cut(1000, pickedCodes);
		this.copies = DraftText.cut(2000, copiesTo);
		this.files = DraftText.cut(4000, String.join("\n", fileNames));
		return this;
	}

	void askOutcomeAt(@Nullable Instant at) {
		this.outcomeDueAt = at;
	}

	void rate(boolean isUseful, String comment, Instant at) {
		this.useful = isUseful;
		this.commentText = DraftText.cut(2000, comment);
		this.ratedAt = at;
	}

	void became(ClaimOutcome claim, Instant at) {
		this.outcome = claim;
		this.outcomeAt = at;
	}

	/**
	 * Hash of its Message-ID.
	 * @return SHA-256, hex
	 */
	public String messageIdHash() {
		return this.messageIdHash;
	}

	/**
	 * The case it answers.
	 * @return row id
	 */
	public long caseId() {
		return this.codingCaseId;
	}

	/**
	 * Its codes.
	 * @return as written, with commas between them
	 */
	public String codes() {
		return this.codes;
	}

	/**
	 * Who got a copy that the others see.
	 * @return addresses with commas between them
	 */
	public String copies() {
		return this.copies;
	}

	/**
	 * Names of the files that went with it.
	 * @return in their order
	 */
	public List<String> files() {
		return this.files.isEmpty() ? List.of() : List.of(this.files.split("\n"));
	}

	/**
	 * When it was sent.
	 * @return UTC
	 */
	public Instant sentAt() {
		return this.sentAt;
	}

	/**
	 * Whether the practitioner found it right and useful.
	 * @return nothing before it was rated
	 */
	public Optional<Boolean> useful() {
		return Optional.ofNullable(this.useful);
	}

	/**
	 * What the practitioner wrote with the rating.
	 * @return plain text, may be empty
	 */
	public String comment() {
		return this.commentText;
	}

	/**
	 * When it was rated.
	 * @return UTC
	 */
	public Optional<Instant> ratedAt() {
		return Optional.ofNullable(this.ratedAt);
	}

	/**
	 * What became of the claim.
	 * @return outcome
	 */
	public ClaimOutcome outcome() {
		return this.outcome;
	}

	/**
	 * When the outcome was told.
	 * @return UTC
	 */
	public Optional<Instant> outcomeAt() {
		return Optional.ofNullable(this.outcomeAt);
	}

	long authorId() {
		return this.authorId;
	}

}
