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
 * OPPS Addendum B: status indicator, APC, weight, rate and copayments of each code. The
 * descriptor is kept for HCPCS Level II only; those of CPT numbers and D codes are
 * licensed.
 */
final class AddendumB {

	private static final Pattern CODE = Pattern.compile("[A-V]\\d{4}|\\d{4}[0-9A-Z]");

	private static final Pattern INDICATOR = Pattern.compile("[A-Z]\\d?|");

	private static final Pattern APC = Pattern.compile("\\d{1,5}|");

	private static final Pattern AMOUNT = Pattern.compile("\\$?\\s*(\\d[\\d,]*)?(\\.\\d+)?|-");

	private static final String COLUMN = "HCPCS Code|HCPCS";

	private static final String STATUS = "SI|Status Indicator";

	private AddendumB() {
	}

	static Layout layout() {
		return new HeadedLayout(CatalogKind.OPPS_ADDENDUM_B,
				new HeadedTable(COLUMN, STATUS, "APC", "Relative Weight", "Payment Rate"), AddendumB::rows);
	}

	private static Stream<CatalogRow> rows(HeadedRow row) {
		String code = row.matching(COLUMN, CODE, "a HCPCS code");
		RowValues values = new RowValues().put("indicator", row.matching(STATUS, INDICATOR, "a status indicator"));
		values.put("apc", row.matching("APC", APC, "an APC number"));
		values.put("weight", amount(row, "Relative Weight")).put("rate", amount(row, "Payment Rate"));
		values.put("copayment", amount(row, "National Unadjusted Copayment"));
		values.put("minimumCopayment", amount(row, "Minimum Unadjusted Copayment"));
		if (code.matches("[A-CE-V]\\d{4}")) {
			values.put("short", row.text("Short Descriptor|Short Description"));
		}
		return Stream.of(CatalogRow.of(row.line(), code, values.toMap()));
	}

	private static String amount(HeadedRow row, String column) {
		return row.matching(column, AMOUNT, "an amount").replaceAll("[$,\\s-]", "");
	}

}
