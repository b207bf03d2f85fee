package org.caseconsultant.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A person who asks, known by address.
 */
@Entity
public class Practitioner {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long practitionerId;

	private @Nullable Long practiceId;

	private String address = "";

	private String addressKey = "";

	private String name = "";

	private @Nullable String passwordHash;

	private boolean demo;

	private Instant createdAt = Instant.EPOCH;

	protected Practitioner() {
	}

	Practitioner(String address, String addressKey, String name, @Nullable Long practiceId, Instant createdAt) {
		this.address = address;
		this.addressKey = addressKey;
		this.name = name;
		this.practiceId = practiceId;
		this.createdAt = createdAt;
	}

	/**
	 * The id of the stored row.
	 * @return never null once stored
	 */
	public long id() {
		return (this.practitionerId != null) ? this.practitionerId : 0;
	}

	/**
	 * The address mails go to.
	 * @return as the practitioner writes it
	 */
	public String address() {
		return this.address;
	}

	/**
	 * The name the practitioner writes under.
	 * @return name, or empty
	 */
	public String name() {
		return this.name;
	}

	@Nullable Long practiceId() {
		return this.practiceId;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	void becomesMember(NewUser user, String newPasswordHash) {
		this.name = user.name();
		this.demo = user.demo();
		this.passwordHash = newPasswordHash;
	}

	void isCalled(String newName) {
		if (this.name.isEmpty()) {
			this.name = newName;
		}
	}

}
