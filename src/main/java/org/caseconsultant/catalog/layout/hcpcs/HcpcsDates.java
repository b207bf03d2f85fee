package org.caseconsultant.catalog.layout.hcpcs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The days on which a code is valid. An ended code is ended by an action on the day after
 * its last one; an action or addition later than that brought it back.
 *
 * @param from first day, if the file tells
 * @param until last day, if it ended
 */
record HcpcsDates(@Nullable LocalDate from, @Nullable LocalDate until) {

	static HcpcsDates of(HcpcsRecord first, Map<String, String> values) {
		LocalDate added = date(first, values, "added");
		LocalDate effective = date(first, values, "effective");
		LocalDate terminated = date(first, values, "terminated");
		if (terminated == null) {
			return new HcpcsDates(added, null);
		}
		if (effective != null && effective.isAfter(terminated.plusDays(1))) {
			return new HcpcsDates(effective, null);
		}
		return (added != null && added.isAfter(terminated)) ? new HcpcsDates(added, null)
				: new HcpcsDates(added, terminated);
	}

	private static @Nullable LocalDate date(HcpcsRecord first, Map<String, String> values, String column) {
		String text = values.getOrDefault(column, "").replace("-", "");
		try {
			return text.isEmpty() ? null : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
		}
		catch (DateTimeException ex) {
			throw first.bad(column, "a date such as 20240701 is expected, not '" + text + "'");
		}
	}

}
