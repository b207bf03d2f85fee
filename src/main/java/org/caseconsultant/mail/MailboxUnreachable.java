package org.caseconsultant.mail;

/**
 * A mail server does not answer or refuses us.
 */
public final class MailboxUnreachable extends RuntimeException {

	MailboxUnreachable(Throwable cause) {
		super(cause.getClass().getSimpleName(), cause);
	}

}
