package org.caseconsultant.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.jspecify.annotations.Nullable;

/**
 * One coding question and where it stands. Only this package moves its state.
 */
@Entity
@Indexed
public class CodingCase extends CaseStanding {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long codingCaseId;

	private String subject = "";

	private long practitionerId;

	private @Nullable Long assigneeId;

	private Instant openedAt = Instant.EPOCH;

	private Instant changedAt = Instant.EPOCH;

	private boolean undelivered;

	private boolean indexDue = true;

	@Version
	private long revision;

	@OneToMany
	@JoinColumn(name = "codingCaseId", insertable = false, updatable = false)
	private List<CaseMessage> messages = new ArrayList<>();

	protected CodingCase() {
	}

	CodingCase(String subject, long practitionerId, Instant openedAt, Instant firstResponseDueAt) {
		this.subject = subject;
		this.practitionerId = practitionerId;
		this.openedAt = openedAt;
		this.changedAt = openedAt;
		promised(firstResponseDueAt);
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.codingCaseId != null) ? this.codingCaseId : 0;
	}

	/**
	 * The number people use.
	 * @return such as CC-000123
	 */
	public CaseNumber number() {
		return new CaseNumber(id());
	}

	/**
	 * The subject of the first mail, without reply prefixes.
	 * @return subject, may be empty
	 */
	public String subject() {
		return this.subject;
	}

	/**
	 * Who asked.
	 * @return row id of the practitioner
	 */
	public long practitionerId() {
		return this.practitionerId;
	}

	/**
	 * Who works on it.
	 * @return row id of the staff member, or nothing
	 */
	public Optional<Long> assigneeId() {
		return Optional.ofNullable(this.assigneeId);
	}

	/**
	 * When the first mail was filed.
	 * @return UTC
	 */
	public Instant openedAt() {
		return this.openedAt;
	}

	/**
	 * When anything last changed.
	 * @return UTC
	 */
	public Instant changedAt() {
		return this.changedAt;
	}

	/**
	 * Whether an answer did not reach the practitioner.
	 * @return true until somebody deals with it
	 */
	public boolean isUndelivered() {
		return this.undelivered;
	}

	long revision() {
		return this.revision;
	}

	/**
	 * What a search over cases looks into.
	 * @return number, subject and texts of the thread
	 */
	@Transient
	@FullTextField(name = "text")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getSearchText() {
		StringBuilder text = new StringBuilder(number().toString()).append('\n').append(this.subject);
		this.messages.forEach((message) -> text.append('\n').append(message.searchText()));
		return text.toString();
	}

	boolean isAssignedTo(long staffMemberId) {
		return this.assigneeId != null && this.assigneeId == staffMemberId;
	}

	/** Changes the row so that its revision moves: two people cannot take it at once. */
	void touched(Instant at) {
		this.changedAt = at;
		this.indexDue = true;
	}

	void assignTo(long staffMemberId, Instant at) {
		this.assigneeId = staffMemberId;
		if (status() == CaseStatus.NEW) {
			stands(CaseStatus.OPEN);
		}
		touched(at);
	}

	void handBack(Instant at) {
		this.assigneeId = null;
		if (status() == CaseStatus.OPEN && answeredAt().isEmpty()) {
			stands(CaseStatus.NEW);
		}
		touched(at);
	}

	/** A practitioner wrote again. Returns whether that reopened the case. */
	boolean heardFromPractitioner(Instant at) {
		touched(at);
		rests(null);
		if (status() == CaseStatus.NEW || status() == CaseStatus.OPEN) {
			return false;
		}
		stands(CaseStatus.OPEN);
		return true;
	}

	void answered(CaseStatus next, Instant at) {
		this.undelivered = false;
		firstAnswered(at);
		moveTo(next, at);
	}

	void undelivered(Instant at) {
		this.undelivered = true;
		rests(null);
		moveTo(CaseStatus.OPEN, at);
	}

	void moveTo(CaseStatus next, Instant at) {
		stands(next);
		touched(at);
	}

	/** Puts back what an undone action changed. */
	void restore(CaseSnapshot before, Instant at) {
		this.assigneeId = before.assigneeId();
		ranks(before.priority());
		stands(before.status());
		rests(before.snoozedUntil());
		touched(at);
	}

}
