package org.caseconsultant.catalog.layout.archive;

import java.util.Objects;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * Refuses what cannot be unpacked.
 */
final class Damaged {

	private Damaged() {
	}

	/** The refusal of an archive or an entry because of an exception of the JDK. */
	static BadFileException at(String place, Exception cause) {
		return new BadFileException(place, 0, "",
				"is damaged: " + Objects.requireNonNullElse(cause.getMessage(), "it ends too early"));
	}

}
