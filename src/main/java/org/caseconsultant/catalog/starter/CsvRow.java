package org.caseconsultant.catalog.starter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * One row of a starter table; every reading that fails names file, line and reason.
 *
 * @param file name of the file
 * @param line the line on which the row ends
 * @param fields the values by heading
 */
record CsvRow(String file, long line, CSVRecord fields) {

	/** Returns a value that may be empty. */
	String text(String column) {
		if (!this.fields.isMapped(column)) {
			throw bad("there is no column " + column);
		}
		if (!this.fields.isSet(column)) {
			throw bad("the row ends before column " + column);
		}
		return this.fields.get(column).strip();
	}

	/** Returns a value that must be there. */
	String required(String column) {
		String value = text(column);
		if (value.isEmpty()) {
			throw bad("column " + column + " is empty");
		}
		return value;
	}

	/** Returns one of the allowed values. */
	String oneOf(String column, String... allowed) {
		String value = required(column);
		if (!Arrays.asList(allowed).contains(value)) {
			throw bad("column " + column + " is '" + value + "', not one of " + String.join(", ", allowed));
		}
		return value;
	}

	/** Returns the values between vertical bars. */
	List<String> list(String column) {
		return Arrays.stream(text(column).split("\\|")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	/** Returns a whole number. */
	int number(String column) {
		try {
			return Integer.parseInt(required(column));
		}
		catch (NumberFormatException ex) {
			throw bad("column " + column + " is not a whole number: '" + text(column) + "'");
		}
	}

	/** Returns an amount greater than zero. */
	BigDecimal amount(String column) {
		try {
			BigDecimal amount = new BigDecimal(required(column));
			if (amount.signum() > 0) {
				return amount;
			}
			throw bad("column " + column + " is not greater than zero: '" + text(column) + "'");
		}
		catch (NumberFormatException ex) {
			throw bad("column " + column + " is not a number: '" + text(column) + "'");
		}
	}

	/** Returns a date in the form 2024-07-01. */
	LocalDate date(String column) {
		try {
			return LocalDate.parse(required(column));
		}
		catch (DateTimeException ex) {
			throw bad("column " + column + " is not a date: '" + text(column) + "'");
		}
	}

	/** Returns the exception that refuses this row. */
	BadRowException bad(String reason) {
		return new BadRowException(this.file, this.line, reason);
	}

}
