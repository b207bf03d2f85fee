package org.caseconsultant.catalog.layout.fees;

import java.io.IOException;
import java.util.List;
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
 * ZIP codes and their localities as a workbook or CSV.
 */
final class ZipSheet implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.filled("state", "state"),
			Column.filled("zip", "zip( ?code)?"), Column.filled("contractor", "carrier|contractor|mac"),
			Column.filled("locality", "(pricing )?locality"),
			Column.sparse("rural", "rural( ?ind(icator)?)?( flag)?")));

	private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

	private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{3,5}");

	private static final Pattern LOCALITY = Pattern.compile("[0-9A-Z]{1,2}");

	private static final Pattern RURAL = Pattern.compile("[RB]?");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.map((heading) -> PublishedEdition.of(file.name(), ""))
			.map((edition) -> new Recognised(CatalogKind.ZIP_LOCALITY, edition.label(), edition.effectiveOn()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		Values values = new Values().with("state", row.text("state", STATE, "a state"))
			.with("contractor", Digits.padded(row.text("contractor", FIVE_DIGITS, "a contractor number"), 5))
			.with("locality", Digits.padded(row.text("locality", LOCALITY, "a locality"), 2))
			.with("rural", row.text("rural", RURAL, "R, B or blank"));
		return CatalogRow.of(row.line(), Digits.padded(row.text("zip", FIVE_DIGITS, "a ZIP code"), 5), values.map());
	}

}
