package org.caseconsultant.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of service on which a row holds.
 *
 * @param from first day, if it has one
 * @param until last day, if it has one
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

	/** Holds on every day. */
	public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

	/**
	 * Tells whether the row holds on a day.
	 * @param date date of service
	 * @return whether the day is in the window
	 */
	public boolean contains(LocalDate date) {
		return !this.from.filter(date::isBefore).isPresent() && !this.until.filter(date::isAfter).isPresent();
	}

}
