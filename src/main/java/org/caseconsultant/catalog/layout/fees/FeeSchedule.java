package org.caseconsultant.catalog.layout.fees;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.PublishedEdition;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.heading.Column;
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.caseconsultant.catalog.layout.heading.HeadedTable;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * The physician fee schedule, such as {@code PPRRVU2024_Jul}: 31 columns in 2024, 32 in
 * 2026, mapped by the words of the heading. The partner is the modifier.
 */
final class FeeSchedule implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(FeeColumns.ALL);

	private static final Pattern MODIFIER = Pattern.compile("([A-Z0-9]{2})?");

	private static final Pattern INDICATOR = Pattern.compile("[A-Z0-9+.* ]{0,10}");

	private static final Map<String, Pattern> FORMS = Map.of("status", Pattern.compile("[A-Z]"), "globalDays",
			Pattern.compile("\\d{3}|[MXYZ]{3}"), "nonFacilityNa", Pattern.compile("(NA)?"), "facilityNa",
			Pattern.compile("(NA)?"), "endoBase", Pattern.compile("([A-Z0-9]{5})?"), "conversionFactor",
			Pattern.compile("\\d{1,3}\\.\\d{1,6}"));

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.map((heading) -> PublishedEdition.of(file.name(), heading.text()))
			.map((edition) -> new Recognised(CatalogKind.FEE_SCHEDULE, label(file.name(), edition),
					edition.effectiveOn()));
	}

	/** From 2026 there are two files for two conversion factors. */
	private static String label(String name, PublishedEdition edition) {
		String words = name.toLowerCase(Locale.ROOT);
		if (!words.contains("qpp")) {
			return edition.label();
		}
		return (edition.label() + (words.contains("nonqpp") ? " nonQPP" : " QPP")).strip();
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TotalsCheck totals = new TotalsCheck();
		TABLE.forEach(file, (row) -> {
			totals.add(row);
			rows.accept(row(row));
		});
		totals.finish(file.name());
	}

	private static CatalogRow row(HeadedRow row) {
		Values values = new Values();
		for (Column column : FeeColumns.ALL.subList(2, FeeColumns.ALL.size())) {
			values.with(column.name(), value(row, column.name()));
		}
		return new CatalogRow(row.line(), row.code(FeeColumns.CODE),
				row.text(FeeColumns.MODIFIER, MODIFIER, "a modifier"), null, null, values.map());
	}

	private static String value(HeadedRow row, String column) {
		if (FeeColumns.AMOUNTS.contains(column)) {
			return row.amount(column);
		}
		return row.text(column, FORMS.getOrDefault(column, INDICATOR), "a value of this column");
	}

}
