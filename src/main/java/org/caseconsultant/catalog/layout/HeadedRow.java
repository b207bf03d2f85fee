package org.caseconsultant.catalog.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table with headings. Columns are asked for as in {@link HeadedTable}.
 */
public final class HeadedRow {

	private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.ofPattern("M/d/yyyy"));

	private final String file;

	private final Headings headings;

	private final Table.Row row;

	HeadedRow(String file, Headings headings, Table.Row row) {
		this.file = file;
		this.headings = headings;
		this.row = row;
	}

	/**
	 * Returns where the row begins.
	 * @return line or row of the sheet, from 1
	 */
	public long line() {
		return this.row.line();
	}

	/**
	 * Returns the headings.
	 * @return as they are written, in their order
	 */
	public List<String> headings() {
		return this.headings.names();
	}

	/**
	 * Returns a cell.
	 * @param column its heading, other wordings after a bar
	 * @return the text, empty if there is none or no such column
	 */
	public String text(String column) {
		int found = this.headings.find(column);
		return (found < 0) ? "" : this.row.cell(found);
	}

	/**
	 * Returns a cell that must have a form.
	 * @param column its heading, other wordings after a bar
	 * @param form what the text must match
	 * @param meaning what is expected, for the message
	 * @return the text
	 */
	public String matching(String column, Pattern form, String meaning) {
		String text = text(column);
		if (!form.matcher(text).matches()) {
			throw bad(column, meaning + " is expected, not '" + text + "'");
		}
		return text;
	}

	/**
	 * Returns a cell that must hold text.
	 * @param column its heading, other wordings after a bar
	 * @return the text
	 */
	public String required(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			throw bad(column, "a text is expected");
		}
		return text;
	}

	/**
	 * Returns a date such as 2024-07-01, 20240701 or 7/1/2024.
	 * @param column its heading, other wordings after a bar
	 * @return the date, if the cell holds one
	 */
	public @Nullable LocalDate date(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		for (DateTimeFormatter form : DATES) {
			try {
				return LocalDate.parse(text, form);
			}
			catch (DateTimeException ex) {
				continue;
			}
		}
		throw bad(column, "a date is expected, not '" + text + "'");
	}

	/**
	 * Makes the exception that refuses this row.
	 * @param column heading of the column, empty for the whole row
	 * @param reason what is wrong
	 * @return the exception
	 */
	public BadFileException bad(String column, String reason) {
		int found = this.headings.find(column);
		String name = (found < 0) ? column : this.headings.names().get(found).replaceAll("\\s+", " ");
		return new BadFileException(this.file, line(), name, reason);
	}

}
