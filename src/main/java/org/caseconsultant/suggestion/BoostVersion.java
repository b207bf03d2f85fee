package org.caseconsultant.suggestion;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A set of boosts that was derived at one time. Its rows never change; at most one
 * version is active.
 */
@Entity
public class BoostVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long boostVersionId;

	private boolean active;

	private int boosts;

	private String madeBy = "";

	private Instant madeAt = Instant.EPOCH;

	protected BoostVersion() {
	}

	BoostVersion(int boosts, String madeBy, Instant madeAt) {
		this.boosts = boosts;
		this.madeBy = madeBy;
		this.madeAt = madeAt;
	}

	/**
	 * The number of the version.
	 * @return counts up
	 */
	public long number() {
		return (this.boostVersionId != null) ? this.boostVersionId : 0;
	}

	/**
	 * Whether it raises suggestions, if the setting lets it.
	 * @return true for at most one version
	 */
	public boolean isActive() {
		return this.active;
	}

	/**
	 * How many codes it raises.
	 * @return number of kinds and codes
	 */
	public int boosts() {
		return this.boosts;
	}

	/**
	 * Who had it made.
	 * @return actor of the audit trail
	 */
	public String madeBy() {
		return this.madeBy;
	}

	/**
	 * When it was made.
	 * @return UTC
	 */
	public Instant madeAt() {
		return this.madeAt;
	}

	void setActive(boolean active) {
		this.active = active;
	}

}
