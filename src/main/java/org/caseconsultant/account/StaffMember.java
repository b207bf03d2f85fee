package org.caseconsultant.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here: a consultant, lead or admin.
 */
@Entity
public class StaffMember {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long staffMemberId;

	private String email = "";

	private String name = "";

	private String credential = "";

	@Enumerated(EnumType.STRING)
	private Role role = Role.CONSULTANT;

	private String passwordHash = "";

	private boolean demo;

	private Instant createdAt = Instant.EPOCH;

	protected StaffMember() {
	}

	StaffMember(NewUser user, String passwordHash, Instant createdAt) {
		this.email = user.email();
		this.name = user.name();
		this.credential = user.credential();
		this.role = user.role();
		this.demo = user.demo();
		this.passwordHash = passwordHash;
		this.createdAt = createdAt;
	}

	/**
	 * The id of the stored row.
	 * @return never null once stored
	 */
	public long id() {
		return (this.staffMemberId != null) ? this.staffMemberId : 0;
	}

	/**
	 * The name as practitioners read it.
	 * @return name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The credential under an answer, such as CPC.
	 * @return credential, or empty
	 */
	public String credential() {
		return this.credential;
	}

	/**
	 * The address this member signs in with.
	 * @return lower case
	 */
	public String email() {
		return this.email;
	}

	/**
	 * What the member may do.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * Names the member in the audit trail.
	 * @return such as {@code staff:7}
	 */
	public String actor() {
		return "staff:" + id();
	}

	String passwordHash() {
		return this.passwordHash;
	}

	void becomes(NewUser user, String newPasswordHash) {
		this.name = user.name();
		this.credential = user.credential();
		this.role = user.role();
		this.passwordHash = newPasswordHash;
	}

}
