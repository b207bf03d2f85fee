package org.caseconsultant.suggestion.administration;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What the question says of one administration besides drug, way and run time.
 *
 * @param beforehand whether it is put before the others
 * @param beside whether it is said to run at the same time as another
 * @param pump whether a pump that the patient keeps gives it
 * @param stopMissing whether the record is said to lack the stop time
 * @param mainReason whether it is said to be the main reason for the encounter
 * @param line vein, port or encounter it went through, empty for the one of all the
 * others
 * @param at start, where no stop is given
 */
record Particulars(boolean beforehand, boolean beside, boolean pump, boolean stopMissing, boolean mainReason,
		String line, Optional<LocalTime> at) {

	Particulars through(String otherLine) {
		return new Particulars(this.beforehand, this.beside, this.pump, this.stopMissing, this.mainReason, otherLine,
				this.at);
	}

}
