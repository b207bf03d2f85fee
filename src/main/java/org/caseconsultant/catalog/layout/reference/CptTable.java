package org.caseconsultant.catalog.layout.reference;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * CPT descriptors of a licensed operator as a table: {@code CPT Code} and one or more of
 * the long, medium, short and consumer descriptors.
 */
final class CptTable {

	/** A CPT number. */
	static final Pattern CODE = Pattern.compile("\\d{4}[0-9A-Z]");

	private static final String COLUMN = "CPT Code|CPT";

	private static final String LONG = "Long|Long Descriptor|Long Description";

	private static final String MEDIUM = "Medium|Medium Descriptor|Medium Description";

	private static final String SHORT = "Short|Short Descriptor|Short Description";

	private static final String CONSUMER = "Consumer|Consumer Friendly Descriptor|Consumer Descriptor";

	private CptTable() {
	}

	static Layout layout() {
		return new HeadedLayout(CatalogKind.CPT_DESCRIPTORS,
				new HeadedTable(COLUMN, LONG + "|" + MEDIUM + "|" + SHORT + "|" + CONSUMER), CptTable::rows);
	}

	private static Stream<CatalogRow> rows(HeadedRow row) {
		String code = row.matching(COLUMN, CODE, "a CPT number");
		RowValues values = new RowValues().put("long", row.text(LONG)).put("medium", row.text(MEDIUM));
		values.put("short", row.text(SHORT)).put("consumer", row.text(CONSUMER));
		if (values.toMap().isEmpty()) {
			throw row.bad("", "no descriptor stands beside the code " + code);
		}
		return Stream.of(CatalogRow.of(row.line(), code, values.toMap()));
	}

}
