package org.caseconsultant.suggestion.text;

import java.time.LocalTime;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;

/**
 * A run time: from and to, or a duration alone.
 *
 * @param start start, if given
 * @param stop stop, if given
 * @param minutes length
 * @param evidence the words
 */
public record TimeMention(Optional<LocalTime> start, Optional<LocalTime> stop, int minutes, Evidence evidence) {

	static TimeMention lasting(int minutes, Evidence evidence) {
		return new TimeMention(Optional.empty(), Optional.empty(), minutes, evidence);
	}

}
