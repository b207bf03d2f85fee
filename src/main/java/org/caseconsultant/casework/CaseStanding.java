package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * What the queue goes by: status, priority, rest, promised time.
 */
@MappedSuperclass
public abstract class CaseStanding {

	/** A rest that only a reply ends. */
	static final Instant UNTIL_REPLY = Instant.parse("9999-12-31T00:00:00Z");

	@Enumerated(EnumType.STRING)
	private CaseStatus status = CaseStatus.NEW;

	@Enumerated(EnumType.STRING)
	private Priority priority = Priority.NORMAL;

	private @Nullable Instant snoozedUntil;

	private @Nullable Instant answerDueAt;

	private @Nullable Long mergedIntoId;

	private Instant firstResponseDueAt = Instant.EPOCH;

	private @Nullable Instant answeredAt;

	/**
	 * Where the case stands.
	 * @return status
	 */
	public CaseStatus status() {
		return this.status;
	}

	/**
	 * How much it presses.
	 * @return priority
	 */
	public Priority priority() {
		return this.priority;
	}

	/**
	 * Until when it rests.
	 * @return UTC, nothing if it does not rest
	 */
	public Optional<Instant> snoozedUntil() {
		return Optional.ofNullable(this.snoozedUntil);
	}

	/**
	 * Tells whether only a reply ends its rest.
	 * @return false for a rest with a date and for none
	 */
	public boolean isSnoozedUntilReply() {
		return UNTIL_REPLY.equals(this.snoozedUntil);
	}

	/**
	 * The case that has its thread now.
	 * @return row id, nothing if it was not merged
	 */
	public Optional<Long> mergedIntoId() {
		return Optional.ofNullable(this.mergedIntoId);
	}

	/**
	 * When the first answer is promised for.
	 * @return UTC
	 */
	public Instant firstResponseDueAt() {
		return this.firstResponseDueAt;
	}

	/**
	 * When it was first answered.
	 * @return UTC, or nothing
	 */
	public Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answeredAt);
	}

	void promised(Instant dueAt) {
		this.firstResponseDueAt = dueAt;
		place();
	}

	void firstAnswered(Instant at) {
		if (this.answeredAt == null) {
			this.answeredAt = at;
		}
		place();
	}

	/** A case that ends or is heard from does not rest any longer. */
	void stands(CaseStatus next) {
		this.status = next;
		if (!CaseStatus.UNFINISHED.contains(next)) {
			this.snoozedUntil = null;
		}
		place();
	}

	void ranks(Priority newPriority) {
		this.priority = newPriority;
	}

	void rests(@Nullable Instant until) {
		this.snoozedUntil = until;
		place();
	}

	void mergedInto(@Nullable Long caseId) {
		this.mergedIntoId = caseId;
	}

	/** The column by which due and overdue cases are found and counted. */
	private void place() {
		boolean open = this.status == CaseStatus.NEW || this.status == CaseStatus.OPEN;
		this.answerDueAt = (open && this.answeredAt == null && this.snoozedUntil == null) ? this.firstResponseDueAt
				: null;
	}

}
