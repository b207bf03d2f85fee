package org.caseconsultant.catalog.release;

import java.time.LocalDate;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * A stored row with what cites it.
 *
 * @param row the row as it was published
 * @param source file, edition and key
 */
public record TableRow(CatalogRow row, SourceRow source) {

	/**
	 * Returns a column.
	 * @param column its name
	 * @return the value, empty if the file had none
	 */
	public String value(String column) {
		return this.row.value(column);
	}

	/**
	 * Tells whether the row holds on a day.
	 * @param on date of service
	 * @return whether the day is in the window of the row
	 */
	public boolean holds(LocalDate on) {
		LocalDate from = this.row.from();
		LocalDate until = this.row.until();
		return (from == null || !from.isAfter(on)) && (until == null || !until.isBefore(on));
	}

}
