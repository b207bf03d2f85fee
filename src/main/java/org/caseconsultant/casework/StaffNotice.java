package org.caseconsultant.casework;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something a colleague wants a staff member to know.
 */
@Entity
public class StaffNotice {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long staffNoticeId;

	private long staffMemberId;

	private long fromId;

	private long codingCaseId;

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.MENTIONED;

	private boolean seen;

	private Instant madeAt = Instant.EPOCH;

	protected StaffNotice() {
	}

	StaffNotice(long staffMemberId, long fromId, long codingCaseId, Kind kind, Instant madeAt) {
		this.staffMemberId = staffMemberId;
		this.fromId = fromId;
		this.codingCaseId = codingCaseId;
		this.kind = kind;
		this.madeAt = madeAt;
	}

	/**
	 * Why they are told.
	 */
	public enum Kind {

		/** A note names them. */
		MENTIONED("mentioned you in a note"),
		/** A case was given to them. */
		ASSIGNED("assigned the case to you"),
		/** A case of theirs was merged. */
		MERGED("merged your case into another one");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/**
		 * Words on a page.
		 * @return what the colleague did
		 */
		public String words() {
			return this.words;
		}

	}

	/**
	 * Who caused it.
	 * @return row id of the staff member
	 */
	public long fromId() {
		return this.fromId;
	}

	/**
	 * The case it is about.
	 * @return its number
	 */
	public CaseNumber number() {
		return new CaseNumber(this.codingCaseId);
	}

	/**
	 * Why they are told.
	 * @return kind
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * Whether it was looked at.
	 * @return false for a new one
	 */
	public boolean isSeen() {
		return this.seen;
	}

	/**
	 * When it was made.
	 * @return UTC
	 */
	public Instant madeAt() {
		return this.madeAt;
	}

}
