package org.caseconsultant.casework;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * How cases stood before an action of one person, for a short time.
 */
@Entity
class UndoStep {

	static final Duration LASTS = Duration.ofMinutes(5);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long undoStepId;

	private long staffMemberId;

	private String action = "";

	private String snapshots = "";

	private Instant madeAt = Instant.EPOCH;

	private boolean used;

	protected UndoStep() {
	}

	UndoStep(long staffMemberId, String action, String snapshots, Instant madeAt) {
		this.staffMemberId = staffMemberId;
		this.action = action;
		this.snapshots = snapshots;
		this.madeAt = madeAt;
	}

	long id() {
		return (this.undoStepId != null) ? this.undoStepId : 0;
	}

	String action() {
		return this.action;
	}

	String snapshots() {
		return this.snapshots;
	}

	boolean isOpenTo(long memberId, Instant now) {
		return this.staffMemberId == memberId && !this.used && now.isBefore(this.madeAt.plus(LASTS));
	}

	void use() {
		this.used = true;
	}

}
