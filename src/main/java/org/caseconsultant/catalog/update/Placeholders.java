package org.caseconsultant.catalog.update;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in braces in an address, for the first day of an edition.
 *
 * @param day first day
 */
record Placeholders(LocalDate day) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

	/** Years of NCCI versions are counted from here: v30 is 2024. */
	private static final int NCCI = 1994;

	/**
	 * Fills an address in.
	 * @throws IllegalArgumentException for a placeholder that does not exist
	 */
	String fill(String pattern) {
		return PLACEHOLDER.matcher(pattern).replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1))));
	}

	private String value(String name) {
		String month = this.day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return switch (name) {
			case "year" -> "" + this.day.getYear();
			case "yy" -> "%02d".formatted(this.day.getYear() % 100);
			case "fiscal" -> "" + fiscal();
			case "quarter" -> "" + quarter();
			case "release" -> "" + "abcd".charAt(quarter() - 1);
			case "ncci" -> "v" + (this.day.getYear() - NCCI) + (quarter() - 1) + "r0";
			case "month" -> month.toLowerCase(Locale.ENGLISH);
			case "Month" -> month;
			case "MON" -> month.substring(0, 3).toUpperCase(Locale.ENGLISH);
			case "mm" -> "%02d".formatted(this.day.getMonthValue());
			default -> throw new IllegalArgumentException("there is no placeholder {" + name + "}");
		};
	}

	private int quarter() {
		return (this.day.getMonthValue() - 1) / 3 + 1;
	}

	private int fiscal() {
		return this.day.getYear() + (this.day.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0);
	}

}
