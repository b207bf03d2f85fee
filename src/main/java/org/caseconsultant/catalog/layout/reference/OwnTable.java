package org.caseconsultant.catalog.layout.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * A table of the operator's own with the heading {@code system,code,title} and, as
 * wanted, {@code description}, {@code terms} (parted by bars), {@code from} and
 * {@code until} (dates, both inclusive) and columns of any other name, which are kept
 * under it.
 */
final class OwnTable {

	private static final Pattern SYSTEM = Pattern.compile(
			"(?i)" + String.join("|", Arrays.stream(CodeSystem.values()).map(CodeSystem::name).toArray(String[]::new)));

	private static final Set<String> TAKEN = Set.of("code", "from", "until", "");

	private OwnTable() {
	}

	static Layout layout() {
		return new HeadedLayout(CatalogKind.OWN_TABLE, new HeadedTable("system", "code", "title"), OwnTable::rows);
	}

	private static Stream<CatalogRow> rows(HeadedRow row) {
		String system = row.matching("system", SYSTEM, "one of " + Arrays.toString(CodeSystem.values()))
			.toUpperCase(Locale.ROOT);
		row.required("title");
		RowValues values = new RowValues();
		for (String heading : row.headings()) {
			String name = heading.toLowerCase(Locale.ROOT);
			if (!TAKEN.contains(name)) {
				values.put(name, name.equals("system") ? system : row.text(heading));
			}
		}
		return Stream.of(new CatalogRow(row.line(), code(row, CodeSystem.valueOf(system)), "", row.date("from"),
				row.date("until"), values.toMap()));
	}

	private static String code(HeadedRow row, CodeSystem system) {
		String code = CodeSpelling.normalise(system, row.required("code"));
		if (!CodeSpelling.isWellFormed(system, code)) {
			throw row.bad("code", "a code of " + system + " is expected, not '" + code + "'");
		}
		return code;
	}

}
