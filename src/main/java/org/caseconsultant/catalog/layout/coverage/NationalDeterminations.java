package org.caseconsultant.catalog.layout.coverage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.heading.Column;
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.caseconsultant.catalog.layout.heading.HeadedTable;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * National coverage determinations, {@code ncd_trkg.csv}: the code is the section of the
 * manual, such as {@code 220.4}, the partner the version.
 */
final class NationalDeterminations implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.filled("id", "ncd id"),
			Column.filled("version", "ncd (vrsn num|version)"), Column.sparse("section", "ncd mnl sect"),
			Column.filled("title", "ncd mnl sect title"), Column.optional("coverage", "cvrg lvl cd"),
			Column.sparse("effective", "ncd efctv (dt|date)"), Column.optional("implemented", "ncd impltn (dt|date)"),
			Column.optional("terminated", "ncd trmntn (dt|date)"), Column.optional("description", "itm srvc desc"),
			Column.sparse("indications", "indctn lmtn"), Column.optional("crossReference", "xref txt"),
			Column.optional("other", "othr txt"), Column.optional("keywords", "ncd keyword")));

	private static final Pattern SECTION = Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){0,4}[A-Z]?)?");

	private static final List<String> TEXTS = List.of("keywords", "description", "indications", "crossReference",
			"other");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file).map((heading) -> new Recognised(CatalogKind.COVERAGE_NCD, "", Optional.empty()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		String id = row.text("id", Pattern.compile("\\d{1,6}"), "the number of a determination");
		String section = row.text("section", SECTION, "a section of the manual");
		Values values = new Values().with("id", id)
			.with("title", PlainText.of(row.text("title", Determinations.TITLE, "a title")))
			.with("coverage", row.text("coverage"))
			.with("implemented", row.day("implemented"));
		TEXTS.forEach((column) -> values.with(column, PlainText.of(row.text(column))));
		return new CatalogRow(row.line(), section.isEmpty() ? "NCD " + id : section, Documents.version(row, "version"),
				row.day("effective"), row.day("terminated"), values.map());
	}

}
