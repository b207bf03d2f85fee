package org.caseconsultant.catalog.page;

import java.util.Map;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.release.TableRow;

/**
 * Columns of a published row, by the names that the kinds of tables document.
 *
 * @param partner second key of the row, such as an NDC; empty if it has none
 * @param values columns that are not empty
 * @param source where they come from
 */
public record TableValues(String partner, Map<String, String> values, SourceRow source) {

	static TableValues of(TableRow row) {
		return new TableValues(row.row().partner(), row.row().values(), row.source());
	}

}
