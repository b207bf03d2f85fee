package org.caseconsultant.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
public class CodingCase {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long codingCaseId;

	private String subject = "";

	@Enumerated(EnumType.STRING)
	private CaseStatus status = CaseStatus.NEW;

	private long practitionerId;

	private @Nullable Long assigneeId;

	private Instant openedAt = Instant.EPOCH;

	private Instant changedAt = Instant.EPOCH;

	private Instant firstResponseDueAt = Instant.EPOCH;

	private @Nullable Instant answeredAt;

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
		this.firstResponseDueAt = firstResponseDueAt;
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
	 * Where the case stands.
	 * @return status
	 */
	public CaseStatus status() {
		return this.status;
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
		if (this.status == CaseStatus.NEW) {
			this.status = CaseStatus.OPEN;
		}
		touched(at);
	}

	void handBack(Instant at) {
		this.assigneeId = null;
		if (this.status == CaseStatus.OPEN && this.answeredAt == null) {
			this.status = CaseStatus.NEW;
		}
		touched(at);
	}

	/** A practitioner wrote again. Returns whether that reopened the case. */
	boolean heardFromPractitioner(Instant at) {
		touched(at);
		if (this.status == CaseStatus.NEW || this.status == CaseStatus.OPEN) {
			return false;
		}
		this.status = CaseStatus.OPEN;
		return true;
	}

	void answered(CaseStatus next, Instant at) {
		this.status = next;
		this.undelivered = false;
		if (this.answeredAt == null) {
			this.answeredAt = at;
		}
		touched(at);
	}

	void undelivered(Instant at) {
		this.undelivered = true;
		this.status = CaseStatus.OPEN;
		touched(at);
	}

	void moveTo(CaseStatus next, Instant at) {
		this.status = next;
		touched(at);
	}

}
