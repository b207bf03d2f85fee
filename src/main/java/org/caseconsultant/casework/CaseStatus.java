package org.caseconsultant.casework;

/**
 * Where a case stands.
 */
public enum CaseStatus {

	/** Nobody has taken it yet. */
	NEW,
	/** Somebody works on it, or it was reopened. */
	OPEN,
	/** The practitioner was asked something. */
	WAITING,
	/** Answered. */
	RESOLVED,
	/** Ended without further mail. */
	CLOSED

}
