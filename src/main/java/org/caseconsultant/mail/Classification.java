package org.caseconsultant.mail;

/**
 * What kind of sender and purpose a mail has.
 */
public enum Classification {

	/** Written by a person: opens or continues a case. */
	PERSON,
	/** Sent by a program: automatic reply, notification, complaint report. */
	AUTOMATIC,
	/** Sent through a mailing list (RFC 2919, RFC 2369). */
	LIST,
	/** Report about the delivery of a mail (RFC 3464, or a form of its own). */
	DELIVERY_REPORT,
	/** Report that a mail was displayed or deleted (RFC 8098). */
	DISPOSITION_REPORT,
	/** Marked as spam by the mail server that received it. */
	SPAM

}
