package org.caseconsultant.catalog.layout.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in one of the forms of the published files.
 */
final class WrittenDay {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)(?:[ T][\\d:. ]+)?");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?: [\\d:. ]+(?:[AP]M)?)?");

	private WrittenDay() {
	}

	static Optional<LocalDate> parse(String text) {
		Matcher year = YEAR_FIRST.matcher(text);
		if (year.matches()) {
			return day(year.group(1), year.group(3), year.group(4));
		}
		Matcher month = MONTH_FIRST.matcher(text);
		return month.matches() ? day(month.group(4), month.group(1), month.group(3)) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		int number = Integer.parseInt(year);
		if (number < 1900 || number > 9999) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
