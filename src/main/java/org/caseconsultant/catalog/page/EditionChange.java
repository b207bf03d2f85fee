package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition of a table did to a code.
 *
 * @param release name and edition
 * @param effectiveOn first date of service
 * @param change what happened
 * @param details columns with their values before and after
 */
public record EditionChange(String release, LocalDate effectiveOn, Change change, List<String> details) {

	/**
	 * What happened.
	 */
	public enum Change {

		/** The oldest loaded edition has the code. */
		FIRST,

		/** It was not in the edition before. */
		ADDED,

		/** It says something else than before. */
		CHANGED,

		/** It says the same. */
		UNCHANGED,

		/** It was in the edition before and is not any more. */
		REMOVED,

		/** It is not there. */
		ABSENT

	}

}
