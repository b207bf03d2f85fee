package org.caseconsultant.casework;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * An address, or a domain behind an at sign, whose mail is stored and set aside.
 */
@Entity
public class BlockedSender {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long blockedSenderId;

	private String addressKey = "";

	private long blockedBy;

	private Instant blockedAt = Instant.EPOCH;

	protected BlockedSender() {
	}

	BlockedSender(String addressKey, long blockedBy, Instant blockedAt) {
		this.addressKey = addressKey;
		this.blockedBy = blockedBy;
		this.blockedAt = blockedAt;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.blockedSenderId != null) ? this.blockedSenderId : 0;
	}

	/**
	 * What is blocked.
	 * @return such as {@code ann@example.org} or {@code @example.org}
	 */
	public String address() {
		return this.addressKey;
	}

	/**
	 * Who blocked it.
	 * @return row id of the staff member
	 */
	public long blockedBy() {
		return this.blockedBy;
	}

	/**
	 * When it was blocked.
	 * @return UTC
	 */
	public Instant blockedAt() {
		return this.blockedAt;
	}

}
