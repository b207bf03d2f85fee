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
 * Geographic practice cost indices, such as {@code GPCI2024}. The work index comes with
 * the floor of 1.0, without it, or both; before 2021 there is no state.
 */
final class PracticeCostIndices implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(
			Column.filled("contractor", ".*(contractor|\\bmac\\b|carrier).*"), Column.optional("state", "state"),
			Column.filled("locality", "(medicare )?locality( (number|no|nbr|code))?"),
			Column.filled("name", "locality name"), Column.optional("work", ".*(pw|work) gpci( without.*)?"),
			Column.optional("workFloor", ".*(pw|work) gpci.*with .*floor.*"),
			Column.filled("practice", ".*(pe|practice expense) gpci.*"),
			Column.filled("malpractice", ".*(mp|malpractice|pli) gpci.*")));

	private static final Pattern CONTRACTOR = Pattern.compile("\\d{4,5}");

	private static final Pattern LOCALITY = Pattern.compile("\\d{1,2}");

	private static final Pattern STATE = Pattern.compile("([A-Z]{2})?");

	private static final Pattern INDEX = Pattern.compile("[0-3](\\.\\d{1,4})?");

	private static final Pattern NO_INDEX = Pattern.compile("([0-3](\\.\\d{1,4})?)?");

	private static final Pattern NAME = Pattern.compile(".*[A-Za-z]{2}.*");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.filter((heading) -> heading.has("work") || heading.has("workFloor"))
			.map((heading) -> PublishedEdition.of(file.name(), heading.text()))
			.map((edition) -> new Recognised(CatalogKind.GPCI, edition.label(), edition.effectiveOn()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		String contractor = Digits.padded(row.text("contractor", CONTRACTOR, "a contractor number"), 5);
		Values values = new Values().with("contractor", contractor)
			.with("state", row.text("state", STATE, "a state"))
			.with("name", row.text("name", NAME, "a name").replaceFirst("\\*+$", "").strip())
			.with("work", row.text("work", NO_INDEX, "an index"))
			.with("workFloor", row.text("workFloor", NO_INDEX, "an index"))
			.with("practice", row.text("practice", INDEX, "an index"))
			.with("malpractice", row.text("malpractice", INDEX, "an index"));
		if (!(values.map().containsKey("work") || values.map().containsKey("workFloor"))) {
			throw row.bad(row.heading().has("work") ? "work" : "workFloor", "is empty");
		}
		return new CatalogRow(row.line(), contractor, Digits.padded(row.text("locality", LOCALITY, "a locality"), 2),
				null, null, values.map());
	}

}
