package org.caseconsultant.reply;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Who writes the answer of a case right now.
 */
@Entity
class AnswerLock {

	@Id
	private long codingCaseId;

	private long staffMemberId;

	private Instant takenAt = Instant.EPOCH;

	private Instant expiresAt = Instant.EPOCH;

	@Version
	private @Nullable Long revision;

	protected AnswerLock() {
	}

	AnswerLock(long codingCaseId) {
		this.codingCaseId = codingCaseId;
	}

	long holder() {
		return this.staffMemberId;
	}

	Instant takenAt() {
		return this.takenAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	boolean isOf(long memberId, Instant now) {
		return this.staffMemberId == memberId && now.isBefore(this.expiresAt);
	}

	boolean isFree(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	void give(long memberId, Instant now, Instant until) {
		if (!isOf(memberId, now)) {
			this.takenAt = now;
		}
		this.staffMemberId = memberId;
		this.expiresAt = until;
	}

	void end(Instant now) {
		this.expiresAt = now;
	}

}
