package org.caseconsultant.reply.saved;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A reusable text, of one consultant or shared by all.
 */
@Entity
public class SavedReply {

	/**
	 * What it is for.
	 */
	public enum Kind {

		/** A piece of an answer. */
		REPLY,
		/** Says why a question is not answered. */
		REFUSAL

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long savedReplyId;

	private @Nullable Long ownerId;

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.REPLY;

	private String name = "";

	private String reply = "";

	private String changedBy = "";

	private Instant changedAt = Instant.EPOCH;

	protected SavedReply() {
	}

	SavedReply(@Nullable Long ownerId) {
		this.ownerId = ownerId;
	}

	void says(Kind newKind, String newName, String text, String actor, Instant at) {
		this.kind = newKind;
		this.name = newName;
		this.reply = text;
		this.changedBy = actor;
		this.changedAt = at;
	}

	void share(@Nullable Long newOwnerId) {
		this.ownerId = newOwnerId;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.savedReplyId != null) ? this.savedReplyId : 0;
	}

	/**
	 * Whose it is.
	 * @return row id of the staff member, nothing if all share it
	 */
	public Optional<Long> ownerId() {
		return Optional.ofNullable(this.ownerId);
	}

	/**
	 * What it is for.
	 * @return kind
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * What it is found by.
	 * @return name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * What it says.
	 * @return Markdown with placeholders
	 */
	public String reply() {
		return this.reply;
	}

	/**
	 * When it was last changed.
	 * @return UTC
	 */
	public Instant changedAt() {
		return this.changedAt;
	}

}
