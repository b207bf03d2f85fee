package org.caseconsultant.catalog.layout.coverage;

import java.io.IOException;
import java.time.LocalDate;
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
 * Local coverage determinations, {@code lcd.csv}. The texts are made plain.
 */
final class Determinations implements Layout {

	static final Pattern TITLE = Pattern.compile("(?s).*\\p{L}{2}.*");

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.filled("id", "lcd id"),
			Column.filled("version", "lcd version"), Column.filled("title", "title"),
			Column.sparse("originalFrom", "orig det eff (date|dt)"), Column.optional("ended", "ent det end (date|dt)"),
			Column.optional("revisedFrom", "rev eff (date|dt)"), Column.optional("revisionEnded", "rev end (date|dt)"),
			Column.optional("retired", "date retired"), Column.sparse("status", "status"),
			Column.optional("updated", "last updated"), Column.optional("indication", "indication"),
			Column.optional("associatedInfo", "associated info"), Column.optional("policy", "cms cov policy"),
			Column.optional("keywords", "keywords")));

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file).map((heading) -> new Recognised(CatalogKind.COVERAGE_LCD, "", Optional.empty()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		Values values = new Values().with("title", PlainText.of(row.text("title", TITLE, "a title")))
			.with("status", row.text("status"))
			.with("originalFrom", row.day("originalFrom"))
			.with("retired", row.day("retired"))
			.with("updated", row.day("updated"))
			.with("keywords", PlainText.of(row.text("keywords")))
			.with("indication", PlainText.of(row.text("indication")))
			.with("associatedInfo", PlainText.of(row.text("associatedInfo")))
			.with("policy", PlainText.of(row.text("policy")));
		LocalDate from = (row.day("revisedFrom") != null) ? row.day("revisedFrom") : row.day("originalFrom");
		LocalDate until = (row.day("revisionEnded") != null) ? row.day("revisionEnded") : row.day("ended");
		return new CatalogRow(row.line(), Documents.lcd(row, "id"), Documents.version(row, "version"), from, until,
				values.map());
	}

}
