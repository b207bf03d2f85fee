package org.caseconsultant.reply;

/**
 * How far a mail of ours has come.
 */
public enum OutboxState {

	/** Promised, not rendered yet. */
	WAITING,
	/** Ready to be sent at its due time. */
	DUE,
	/** Being handed to the SMTP server. */
	SENDING,
	/** Accepted by the SMTP server. */
	SENT,
	/** Refused for good, or tried too often. */
	FAILED

}
