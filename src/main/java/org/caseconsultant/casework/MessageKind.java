package org.caseconsultant.casework;

/**
 * What a message of a case is.
 */
public enum MessageKind {

	/** A person's mail. */
	PERSON,
	/** An out-of-office note or another automatic mail that belongs to the thread. */
	AUTOMATIC,
	/** A delivery report about an answer of ours. */
	DELIVERY_REPORT,
	/** Our acknowledgement. */
	ACKNOWLEDGEMENT,
	/** The answer of a staff member. */
	ANSWER

}
