package org.caseconsultant.suggestion.timed;

import org.caseconsultant.suggestion.Finding;

/**
 * Care management by the minutes of a calendar month (CPT guidelines, section on care
 * management services). Started steps do not count.
 */
final class CareManagementTime {

	private CareManagementTime() {
	}

	/**
	 * Counts the care of a month.
	 * @param program which care, and whose time
	 * @param minutes minutes of the calendar month
	 * @return the first code and perhaps further units, or none below the first step
	 */
	public static TimedResult of(CareProgram program, int minutes) {
		if (minutes < program.minutes()) {
			return TimedResult.none(Finding.CPT,
					minutes + " minutes of the month; " + program.first() + " takes " + program.minutes());
		}
		return TimedResult
			.one(program.first(), Finding.CPT,
					minutes + " minutes of the month; " + program.first() + " takes " + program.minutes())
			.with(program.further(), program.furtherUnits(minutes));
	}

}
