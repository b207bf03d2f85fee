package org.caseconsultant.catalog.layout;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of a published file, ready to be stored.
 *
 * @param line line of the file on which the row begins, from 1; sheets count rows, XML
 * counts lines
 * @param code the code it is about, in the usual spelling (ICD-10-CM with the dot); for
 * rows without one, what finds them, such as a locality
 * @param partner the second code or key of a pair, empty for a row about one code
 * @param from first day on which the row holds, if the file says so
 * @param until last day on which the row holds, if the file says so
 * @param values the other columns by the names that {@link CatalogKind} documents, in
 * their order; empty ones are left out
 */
public record CatalogRow(long line, String code, String partner, @Nullable LocalDate from, @Nullable LocalDate until,
		Map<String, String> values) {

	/**
	 * A row about one code that holds as long as its release.
	 * @param line line of the file
	 * @param code the code
	 * @param values the other columns
	 * @return the row
	 */
	public static CatalogRow of(long line, String code, Map<String, String> values) {
		return new CatalogRow(line, code, "", null, null, values);
	}

	/**
	 * Returns a column.
	 * @param column its name
	 * @return the value, empty if the file had none
	 */
	public String value(String column) {
		return this.values.getOrDefault(column, "");
	}

}
