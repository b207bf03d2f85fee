package org.caseconsultant.catalog.release;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.catalog.Validity;
import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * Rows of own tables (the starter's and the operator's) and the entries they make.
 */
final class OwnTexts {

	private static final String BAR = "|";

	private OwnTexts() {
	}

	/** Writes an entry as a row. */
	static CatalogRow row(long line, CatalogEntry entry) {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, "system", entry.system().name());
		put(values, "title", entry.title());
		put(values, "description", entry.description());
		put(values, "family", entry.family());
		put(values, "billable", entry.billable() ? "" : "0");
		put(values, "terms", String.join(BAR, entry.terms()));
		entry.drugUnit().ifPresent((unit) -> {
			put(values, "drug", unit.drug());
			put(values, "brands", String.join(BAR, unit.brands()));
			put(values, "unitAmount", unit.amount().toPlainString());
			put(values, "unit", unit.unit());
		});
		put(values, "file", entry.source().file());
		return CatalogRow.of(line, entry.code(), values);
	}

	private static void put(Map<String, String> values, String column, String value) {
		if (!value.isEmpty()) {
			values.put(column, value);
		}
	}

	/** Reads the entry of a row. */
	static CatalogEntry entry(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		return new CatalogEntry(CodeSystem.valueOf(row.value("system")), row.code(), row.value("title"), "",
				row.value("description"), row.value("family"), !row.value("billable").equals("0"),
				list(row.value("terms")), drugUnit(row),
				new Validity(Optional.ofNullable(row.from()), Optional.ofNullable(row.until())),
				Figures.source(release, found));
	}

	private static Optional<DrugUnit> drugUnit(CatalogRow row) {
		if (row.value("drug").isEmpty() || row.value("unitamount").isEmpty() && row.value("unitAmount").isEmpty()) {
			return Optional.empty();
		}
		String amount = row.value("unitAmount").isEmpty() ? row.value("unitamount") : row.value("unitAmount");
		return Optional
			.of(new DrugUnit(row.value("drug"), list(row.value("brands")), new BigDecimal(amount), row.value("unit")));
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split("\\|")).map(String::strip).filter((each) -> !each.isEmpty()).toList();
	}

	/** Collects the own texts of all active tables; later tables go over earlier ones. */
	static Map<CodeSystem, Map<String, CatalogEntry>> of(List<CatalogRelease> tables, CatalogRows rows) {
		Map<CodeSystem, Map<String, CatalogEntry>> texts = new EnumMap<>(CodeSystem.class);
		for (CodeSystem system : CodeSystem.values()) {
			texts.put(system, new TreeMap<>());
		}
		tables.forEach((release) -> rows.forEach(release.id(), "", (found) -> {
			CatalogEntry entry = entry(release, found);
			texts.getOrDefault(entry.system(), new TreeMap<>()).put(entry.code(), entry);
		}));
		return texts;
	}

}
