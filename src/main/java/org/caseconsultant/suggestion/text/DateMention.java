package org.caseconsultant.suggestion.text;

import java.time.LocalDate;

import org.caseconsultant.suggestion.Evidence;

/**
 * A day named in the question.
 *
 * @param date the day; the first of the month where only a month is named
 * @param role what the day is, as far as the words before it tell
 * @param evidence the words
 */
public record DateMention(LocalDate date, Role role, Evidence evidence) {

	/**
	 * What a day is.
	 */
	public enum Role {

		/** Said to be the date of service. */
		SERVICE,
		/** Of a birth, a letter, a surgery before. */
		OTHER,
		/** Not said. */
		OPEN

	}

}
