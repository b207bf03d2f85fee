package org.caseconsultant.catalog.layout.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.heading.Column;
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.caseconsultant.catalog.layout.heading.HeadedTable;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * Billing and coding articles, {@code article.csv}. Their long text is left out, because
 * contractors repeat descriptors of the AMA in it.
 */
final class Articles implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.filled("id", "article id"),
			Column.filled("version", "article version"), Column.filled("title", "title"),
			Column.sparse("type", "article type"), Column.optional("from", "article eff (date|dt)"),
			Column.optional("revisedFrom", "article rev eff (date|dt)"),
			Column.optional("ended", "article end (date|dt)"),
			Column.optional("revisionEnded", "article rev end (date|dt)"), Column.optional("retired", "date retired"),
			Column.sparse("status", "status"), Column.optional("updated", "last updated"),
			Column.optional("keywords", "keywords")));

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file).map((heading) -> new Recognised(CatalogKind.COVERAGE_ARTICLE, "", Optional.empty()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		Values values = new Values().with("title", PlainText.of(row.text("title", Determinations.TITLE, "a title")))
			.with("type", row.text("type"))
			.with("status", row.text("status"))
			.with("retired", row.day("retired"))
			.with("updated", row.day("updated"))
			.with("keywords", PlainText.of(row.text("keywords")));
		LocalDate from = (row.day("revisedFrom") != null) ? row.day("revisedFrom") : row.day("from");
		LocalDate until = (row.day("revisionEnded") != null) ? row.day("revisionEnded") : row.day("ended");
		return new CatalogRow(row.line(), Documents.article(row, "id"), Documents.version(row, "version"), from, until,
				values.map());
	}

}
