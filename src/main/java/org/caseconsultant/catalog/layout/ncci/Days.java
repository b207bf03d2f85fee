package org.caseconsultant.catalog.layout.ncci;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The few days that the many rows of an edit file repeat.
 */
final class Days {

	private final Map<Integer, LocalDate> known = new HashMap<>();

	/** Returns the day of a number such as 20240701, nothing if there is no such day. */
	Optional<LocalDate> of(int number) {
		LocalDate day = this.known.get(number);
		return (day != null) ? Optional.of(day) : parse(number);
	}

	private Optional<LocalDate> parse(int number) {
		int year = number / 10_000;
		if (year < 1980 || year > 2099) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.of(year, number / 100 % 100, number % 100);
			this.known.put(number, day);
			return Optional.of(day);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
