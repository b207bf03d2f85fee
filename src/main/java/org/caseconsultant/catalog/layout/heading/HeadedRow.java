package org.caseconsultant.catalog.layout.heading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.Table;
import org.jspecify.annotations.Nullable;

/**
 * One row below a heading; every reading that fails names file, line, column and reason.
 *
 * @param file name of the file
 * @param heading the heading
 * @param row the row
 */
public record HeadedRow(String file, Heading heading, Table.Row row) {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]\\d{3}[A-Z0-9]");

	private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})");

	/**
	 * Returns the line of the row.
	 * @return line or sheet row, from 1
	 */
	public long line() {
		return this.row.line();
	}

	/**
	 * Returns a value.
	 * @param column our name of the column
	 * @return the value without blanks around it, empty if there is none
	 */
	public String text(String column) {
		int position = this.heading.position(column);
		return (position < 0) ? "" : this.row.cell(position);
	}

	/**
	 * Returns a value of a certain form.
	 * @param column our name of the column
	 * @param form what it must match
	 * @param expected the form in words
	 * @return the value
	 */
	public String text(String column, Pattern form, String expected) {
		String value = text(column);
		if (!form.matcher(value).matches()) {
			throw bad(column, "is '" + shown(value) + "', not " + expected);
		}
		return value;
	}

	/**
	 * Returns a procedure code, such as 99213, 0591T or G0008.
	 * @param column our name of the column
	 * @return the code
	 */
	public String code(String column) {
		return text(column, CODE, "a procedure code");
	}

	/**
	 * Returns a number as the file writes it.
	 * @param column our name of the column
	 * @return the number, empty if there is none
	 */
	public String amount(String column) {
		return text(column).isEmpty() ? "" : text(column, AMOUNT, "a number");
	}

	/**
	 * Returns a day written as 20240701, 2024-07-01 or 07/01/2024, with or without time.
	 * @param column our name of the column
	 * @return the day, null if the cell is empty or holds {@code *}
	 */
	public @Nullable LocalDate day(String column) {
		String value = text(column);
		if (value.isEmpty() || value.equals("*")) {
			return null;
		}
		Optional<LocalDate> day = WrittenDay.parse(value);
		return day.orElseThrow(() -> bad(column, "is '" + shown(value) + "', not a date"));
	}

	/**
	 * Returns the exception that refuses this row.
	 * @param column our name of the column
	 * @param reason what is wrong
	 * @return the exception
	 */
	public BadFileException bad(String column, String reason) {
		String title = this.heading.title(column);
		return new BadFileException(this.file, line(), title.isEmpty() ? column : shown(title), reason);
	}

	private static String shown(String text) {
		String line = text.replaceAll("\\p{Cntrl}+", " ");
		return (line.length() > 60) ? line.substring(0, 60) + "..." : line;
	}

}
