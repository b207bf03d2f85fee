package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.SourceRow;

/**
 * Whether a code may stand on a claim on the day.
 *
 * @param state valid, ended or not yet begun
 * @param billable whether it may stand on a claim while it is valid; a heading may not
 * @param from first day of the row that answers, if it has one
 * @param until last day, if it has one
 * @param replacedBy codes that the data name in its place, often none
 * @param source where that comes from
 */
public record CodeStatus(State state, boolean billable, Optional<LocalDate> from, Optional<LocalDate> until,
		List<String> replacedBy, SourceRow source) {

	/**
	 * States of a code.
	 */
	public enum State {

		/** Holds on the day. */
		VALID,

		/** Its last day is past. */
		ENDED,

		/** Its first day is to come. */
		NOT_YET

	}

}
