package org.caseconsultant.catalog.starter;

/**
 * A row of a starter table that cannot be used. The product does not start with half a
 * catalog.
 */
public final class BadRowException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	BadRowException(String file, long line, String reason) {
		super(file + ", line " + line + ": " + reason);
	}

}
