package org.caseconsultant.suggestion;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * The stage row of a case's reading: due, then ready with what was read.
 */
@Entity
class SuggestionRun {

	/**
	 * How far the reading has come.
	 */
	enum State {

		/** To be read, or read again because of a new mail. */
		DUE,
		/** Read. */
		READY,
		/** Failed too often. */
		FAILED

	}

	@Id
	private long codingCaseId;

	@Enumerated(EnumType.STRING)
	private State state = State.DUE;

	private int attempts;

	private Instant leaseUntil = Instant.EPOCH;

	private Instant requestedAt = Instant.EPOCH;

	private @Nullable Instant readyAt;

	private String catalogRelease = "";

	private String reading = "";

	protected SuggestionRun() {
	}

	SuggestionRun(long codingCaseId) {
		this.codingCaseId = codingCaseId;
	}

	long caseId() {
		return this.codingCaseId;
	}

	State state() {
		return this.state;
	}

	int attempts() {
		return this.attempts;
	}

	Instant requestedAt() {
		return this.requestedAt;
	}

	Optional<Instant> readyAt() {
		return Optional.ofNullable(this.readyAt);
	}

	String reading() {
		return this.reading;
	}

	void request(Instant at) {
		this.state = State.DUE;
		this.attempts = 0;
		this.requestedAt = at;
		this.leaseUntil = Instant.EPOCH;
	}

	void claimed(Instant until) {
		this.attempts++;
		this.leaseUntil = until;
	}

	void ready(String json, String release, Instant at) {
		this.reading = json;
		this.catalogRelease = CodeSuggestion.cut(100, release);
		this.readyAt = at;
		this.state = State.READY;
	}

	void failed() {
		this.state = State.FAILED;
	}

}
