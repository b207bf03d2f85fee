package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something to do before a case is answered.
 */
@Entity
public class CaseTask {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long caseTaskId;

	private long codingCaseId;

	private int position;

	private String task = "";

	private @Nullable Long doneBy;

	private @Nullable Instant doneAt;

	protected CaseTask() {
	}

	CaseTask(long codingCaseId, int position, String task) {
		this.codingCaseId = codingCaseId;
		this.position = position;
		this.task = task;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.caseTaskId != null) ? this.caseTaskId : 0;
	}

	/**
	 * What is to be done.
	 * @return plain text
	 */
	public String task() {
		return this.task;
	}

	/**
	 * Who did it.
	 * @return row id of the staff member, nothing while it is open
	 */
	public Optional<Long> doneBy() {
		return Optional.ofNullable(this.doneBy);
	}

	long caseId() {
		return this.codingCaseId;
	}

	int position() {
		return this.position;
	}

	void done(@Nullable Long by, @Nullable Instant at) {
		this.doneBy = by;
		this.doneAt = at;
	}

	Optional<Instant> doneAt() {
		return Optional.ofNullable(this.doneAt);
	}

}
