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
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.caseconsultant.catalog.layout.heading.Heading;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * The code lists of coverage documents, such as {@code article_x_hcpc_code.csv} and
 * {@code article_x_icd10_covered.csv}, and their contractors. The descriptions of the
 * codes are never read.
 */
final class CodeLists implements Layout {

	private static final Pattern GROUP = Pattern.compile("\\d{0,4}");

	/** Contractors write XX000 where a list must not be empty. */
	private static final Pattern NOT_APPLICABLE = Pattern.compile("XX\\d{3}");

	private final CodeListForm form;

	private CodeLists(CodeListForm form) {
		this.form = form;
	}

	/** One layout for each kind of list. */
	static List<Layout> all() {
		return CodeListForm.ALL.stream().<Layout>map(CodeLists::new).toList();
	}

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return this.form.table()
			.heading(file)
			.filter(CodeLists::namesDocument)
			.map((heading) -> new Recognised(CatalogKind.COVERAGE_CODES, "", Optional.empty()));
	}

	private static boolean namesDocument(Heading heading) {
		return heading.has("lcd") ^ heading.has("article");
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		this.form.table().forEach(file, (row) -> {
			if (!NOT_APPLICABLE.matcher(row.text("code")).matches()) {
				rows.accept(row(row));
			}
		});
	}

	private CatalogRow row(HeadedRow row) {
		String document = row.heading().has("lcd") ? Documents.lcd(row, "lcd") : Documents.article(row, "article");
		Values values = new Values().with("list", this.form.list())
			.with("version", Documents.version(row, "version"))
			.with("group", row.text("group", GROUP, "a number"))
			.with("range", yes(row, "range"))
			.with("asterisk", yes(row, "asterisk"));
		return new CatalogRow(row.line(), code(row), document, null, null, values.map());
	}

	private String code(HeadedRow row) {
		String code = row.text("code", this.form.form(), "a code of this list");
		boolean diagnosis = this.form.list().endsWith("overed");
		return (diagnosis && code.length() > 3 && code.charAt(3) != '.')
				? code.substring(0, 3) + "." + code.substring(3) : code;
	}

	private static String yes(HeadedRow row, String column) {
		return row.text(column).matches("(?i)y|yes|1|true") ? "1" : "";
	}

}
