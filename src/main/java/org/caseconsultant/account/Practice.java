package org.caseconsultant.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that asks, known by the domain of its addresses.
 */
@Entity
class Practice {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long practiceId;

	private String name = "";

	private String domain = "";

	private Instant createdAt = Instant.EPOCH;

	protected Practice() {
	}

	Practice(String domain, Instant createdAt) {
		this.name = domain;
		this.domain = domain;
		this.createdAt = createdAt;
	}

	@Nullable Long id() {
		return this.practiceId;
	}

	String name() {
		return this.name;
	}

}
