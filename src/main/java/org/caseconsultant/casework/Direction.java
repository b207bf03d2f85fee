package org.caseconsultant.casework;

/**
 * Which way a message of a case went.
 */
public enum Direction {

	/** From a participant to us. */
	INBOUND,
	/** From us to the practitioner. */
	OUTBOUND

}
