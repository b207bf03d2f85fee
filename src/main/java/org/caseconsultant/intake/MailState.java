package org.caseconsultant.intake;

/**
 * Where a received mail ended. Every mail ends in exactly one of these places.
 */
public enum MailState {

	/** Stored, not settled yet. */
	RECEIVED,
	/** Part of a case. */
	FILED,
	/** A second copy of a mail that is stored already. */
	ABSORBED,
	/** Sent by a machine, or by ourselves; kept, never answered. */
	SET_ASIDE,
	/** List mail and spam: a person looks at it, nothing is acknowledged. */
	REVIEW,
	/** A delivery or disposition report. */
	REPORT,
	/** Could not be filed; the reason is shown. */
	QUARANTINED,
	/** Too large; only its header is stored. */
	REFUSED,
	/** A person decided that it is of no use. */
	DISCARDED

}
