package org.caseconsultant.suggestion;

import java.time.LocalTime;
import java.util.Optional;

/**
 * One administration of a visit and the code it comes to.
 *
 * @param label drug or fluid
 * @param start start, if given
 * @param stop stop, if given
 * @param minutes run time, 0 if not given
 * @param code the code, empty if the administration is not reported
 * @param units units of it
 * @param reason why this code and these units
 * @param evidence words of the question
 */
public record TimelineStep(String label, Optional<LocalTime> start, Optional<LocalTime> stop, int minutes, String code,
		int units, String reason, Evidence evidence) {
}
