package org.caseconsultant.catalog.release;

/**
 * An import or a change of releases that cannot be done; the message says what to do.
 * Nothing was changed.
 */
public final class ImportRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportRefused(String reason) {
		super(reason);
	}

}
