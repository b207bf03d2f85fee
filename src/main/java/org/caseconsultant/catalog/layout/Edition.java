package org.caseconsultant.catalog.layout;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the name of a file, or a line in it, tells of its edition.
 *
 * @param name what the publisher calls it, empty if nothing is told
 * @param effectiveOn its first day
 */
public record Edition(String name, Optional<LocalDate> effectiveOn) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

	private static final Pattern MONTH = Pattern
		.compile("(?i)(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
				+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])");

	private static final Pattern DATE = Pattern.compile(MONTH + "\\.?\\s+(?:\\d{1,2},?\\s+)?" + YEAR);

	private static final Edition UNKNOWN = new Edition("", Optional.empty());

	/**
	 * Reads a fiscal year, which begins on 1 October of the year before, and its January
	 * or April update.
	 * @param told name of the file and what it says of itself
	 * @return such as {@code FY2025 April update}
	 */
	public static Edition fiscal(String told) {
		Integer year = year(told);
		if (year == null) {
			return UNKNOWN;
		}
		Month month = month(told);
		if (month != Month.JANUARY && month != Month.APRIL) {
			return new Edition("FY" + year, Optional.of(LocalDate.of(year - 1, Month.OCTOBER, 1)));
		}
		return new Edition("FY" + year + " " + english(month) + " update", Optional.of(LocalDate.of(year, month, 1)));
	}

	/**
	 * Reads a calendar year and, for quarterly files, its month.
	 * @param told name of the file and what it says of itself
	 * @return such as {@code 2025} or {@code 2025 October}
	 */
	public static Edition calendar(String told) {
		Integer year = year(told);
		if (year == null) {
			return UNKNOWN;
		}
		Month month = month(told);
		return (month == null) ? new Edition(year.toString(), Optional.of(LocalDate.of(year, Month.JANUARY, 1)))
				: new Edition(year + " " + english(month), Optional.of(LocalDate.of(year, month, 1)));
	}

	/**
	 * Reads a calendar year and month from the name of a file or, if it tells none, from
	 * what stands in the file.
	 * @param name name of the file
	 * @param text its first lines; a month counts if its year follows
	 * @return such as {@code 2025 October}
	 */
	public static Edition calendar(String name, String text) {
		if (year(name) != null) {
			return calendar(name);
		}
		Matcher date = DATE.matcher(text);
		Integer year = year(text);
		return date.find() ? calendar(date.group()) : calendar((year == null) ? "" : year.toString());
	}

	/**
	 * Says that a file of this edition holds a table.
	 * @param kind the table
	 * @return what the file is
	 */
	public Layout.Recognised of(CatalogKind kind) {
		return new Layout.Recognised(kind, this.name, this.effectiveOn);
	}

	private static @Nullable Integer year(String told) {
		Matcher year = YEAR.matcher(told);
		return year.find() ? Integer.valueOf(year.group()) : null;
	}

	private static @Nullable Month month(String told) {
		Matcher month = MONTH.matcher(told);
		return month.find() ? Month
			.of("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.group(1).substring(0, 3).toLowerCase(Locale.ROOT))
					/ 3 + 1)
				: null;
	}

	private static String english(Month month) {
		return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

}
