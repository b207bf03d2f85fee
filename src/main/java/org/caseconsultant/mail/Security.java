package org.caseconsultant.mail;

/**
 * How a connection to a mail server is protected.
 */
public enum Security {

	/** Not at all; for loopback only. */
	NONE,
	/** In the clear at first, then TLS or nothing (RFC 8314 calls it "STARTTLS"). */
	STARTTLS,
	/** TLS from the first byte (RFC 8314, "implicit TLS"). */
	TLS

}
