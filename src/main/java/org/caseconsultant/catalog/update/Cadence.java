package org.caseconsultant.catalog.update;

import java.time.LocalDate;
import java.time.Month;

/**
 * How often a table has a new edition.
 */
enum Cadence {

	/** Never again; the list says from when on it holds. */
	ONCE,
	/** On the first day of every month. */
	MONTH,
	/** In January, April, July and October. */
	QUARTER,
	/** In January. */
	YEAR,
	/** On 1 April. */
	APRIL,
	/** On 1 October. */
	FISCAL_YEAR;

	/** Returns the first day of the edition that holds on a day. */
	LocalDate begin(LocalDate day) {
		return switch (this) {
			case ONCE -> day;
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
			case YEAR -> day.withDayOfYear(1);
			case APRIL -> last(Month.APRIL, day);
			case FISCAL_YEAR -> last(Month.OCTOBER, day);
		};
	}

	private static LocalDate last(Month month, LocalDate day) {
		LocalDate first = LocalDate.of(day.getYear(), month, 1);
		return first.isAfter(day) ? first.minusYears(1) : first;
	}

}
