package org.caseconsultant.catalog.layout.coverage;

import java.io.IOException;
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
import org.caseconsultant.catalog.layout.heading.Heading;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * Which documents belong together, {@code article_related_documents.csv} and
 * {@code lcd_related_documents.csv}: the code is the related document, the partner the
 * one that names it.
 */
final class RelatedDocuments implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.optional("lcd", "lcd id"),
			Column.optional("article", "article id"), Column.filled("version", "(lcd|article) version"),
			Column.sparse("relatedLcd", "r lcd id"), Column.sparse("relatedArticle", "r article id")));

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.filter(RelatedDocuments::namesDocument)
			.map((heading) -> new Recognised(CatalogKind.COVERAGE_CODES, "", Optional.empty()));
	}

	private static boolean namesDocument(Heading heading) {
		return heading.has("lcd") ^ heading.has("article");
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> related(row).ifPresent((related) -> rows.accept(row(row, related))));
	}

	private static Optional<String> related(HeadedRow row) {
		if (!isNone(row.text("relatedLcd"))) {
			return Optional.of(Documents.lcd(row, "relatedLcd"));
		}
		return isNone(row.text("relatedArticle")) ? Optional.empty()
				: Optional.of(Documents.article(row, "relatedArticle"));
	}

	private static boolean isNone(String number) {
		return number.isEmpty() || number.equals("0");
	}

	private static CatalogRow row(HeadedRow row, String related) {
		String document = row.heading().has("lcd") ? Documents.lcd(row, "lcd") : Documents.article(row, "article");
		Values values = new Values().with("list", "related").with("version", Documents.version(row, "version"));
		return new CatalogRow(row.line(), related, document, null, null, values.map());
	}

}
