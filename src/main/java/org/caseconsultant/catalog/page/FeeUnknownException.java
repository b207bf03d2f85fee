package org.caseconsultant.catalog.page;

/**
 * A fee cannot be worked out; the message says what is missing and what to do.
 */
public class FeeUnknownException extends RuntimeException {

	FeeUnknownException(String message) {
		super(message);
	}

}
