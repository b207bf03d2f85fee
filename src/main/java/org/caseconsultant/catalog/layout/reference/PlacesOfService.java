package org.caseconsultant.catalog.layout.reference;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * The places of service: {@code pos_code, pos_name, pos_description} and, if it is there,
 * {@code pos_type}. A range such as 27-30 makes a row for each of its codes.
 */
final class PlacesOfService {

	private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\s*-\\s*\\d{2})?");

	private static final String COLUMN = "pos_code|place of service code|place of service code(s)|code";

	private static final String NAME = "pos_name|place of service name|name";

	private static final String DESCRIPTION = "pos_description|place of service description|description";

	private PlacesOfService() {
	}

	static Layout layout() {
		return new HeadedLayout(CatalogKind.PLACE_OF_SERVICE, new HeadedTable(COLUMN, NAME, DESCRIPTION),
				PlacesOfService::rows);
	}

	private static Stream<CatalogRow> rows(HeadedRow row) {
		String[] codes = row.matching(COLUMN, CODE, "a code of two digits").split("\\s*-\\s*");
		int first = Integer.parseInt(codes[0]);
		int last = Integer.parseInt(codes[codes.length - 1]);
		Map<String, String> values = new RowValues().put("name", row.required(NAME))
			.put("description", row.text(DESCRIPTION))
			.put("type", row.text("pos_type|type"))
			.toMap();
		return IntStream.rangeClosed(first, last)
			.mapToObj((code) -> CatalogRow.of(row.line(), "%02d".formatted(code), values));
	}

}
