package org.caseconsultant.keys;

import java.nio.file.Path;

/**
 * The keyset file cannot be used; the start stops.
 */
public final class UnusableKeyset extends RuntimeException {

	UnusableKeyset(Path file, Throwable cause) {
		super("the keyset file " + file + " cannot be used (" + cause.getClass().getSimpleName() + ")", cause);
	}

	/**
	 * Reports a keyset that is sound but not the one the stored mail was sealed with.
	 * @param reason what does not fit
	 */
	public UnusableKeyset(String reason) {
		super(reason);
	}

}
