package org.caseconsultant.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did. Rows are only ever added.
 */
@Entity
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long auditEntryId;

	private String actor = "";

	private String action = "";

	private String subject = "";

	private String detail = "";

	private Instant happenedAt = Instant.EPOCH;

	protected AuditEntry() {
	}

	AuditEntry(String actor, String action, String subject, String detail, Instant happenedAt) {
		this.actor = actor;
		this.action = action;
		this.subject = subject;
		this.detail = detail;
		this.happenedAt = happenedAt;
	}

	@Nullable Long id() {
		return this.auditEntryId;
	}

	@Override
	public String toString() {
		return this.happenedAt + " " + this.actor + " " + this.action + " " + this.subject + " " + this.detail;
	}

}
