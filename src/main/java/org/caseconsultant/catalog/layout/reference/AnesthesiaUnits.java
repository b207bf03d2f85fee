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
 * The base units of the anaesthesia codes: {@code code, base units}.
 */
final class AnesthesiaUnits {

	private static final Pattern CODE = Pattern.compile("0?\\d{4}|\\d{3}");

	private static final Pattern UNITS = Pattern.compile("\\d{1,2}");

	private static final String COLUMN = "code|cpt code|hcpcs code|anesthesia code|cpt|hcpcs";

	private static final String BASE = "base units|base unit|anesthesia base units|anesthesia base unit|units base";

	private AnesthesiaUnits() {
	}

	static Layout layout() {
		return new HeadedLayout(CatalogKind.ANESTHESIA_BASE, new HeadedTable(COLUMN, BASE), AnesthesiaUnits::rows);
	}

	private static Stream<CatalogRow> rows(HeadedRow row) {
		String code = row.matching(COLUMN, CODE, "an anaesthesia code");
		return Stream.of(row(row.line(), code, row.matching(BASE, UNITS, "a number of units")));
	}

	/** Makes a row; sheets drop the zeros before a code. */
	static CatalogRow row(long line, String code, String units) {
		return CatalogRow.of(line, "0".repeat(5 - code.length()) + code, new RowValues().put("units", units).toMap());
	}

}
