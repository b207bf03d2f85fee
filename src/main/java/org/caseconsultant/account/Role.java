package org.caseconsultant.account;

/**
 * What somebody may do here.
 */
public enum Role {

	/** Asks questions. */
	PRACTITIONER,
	/** Answers cases. */
	CONSULTANT,
	/** Answers cases, assigns them to others, looks after quarantine. */
	LEAD,
	/** Runs the installation. */
	ADMIN

}
