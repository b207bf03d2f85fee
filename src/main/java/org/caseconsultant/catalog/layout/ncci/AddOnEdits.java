package org.caseconsultant.catalog.layout.ncci;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
 * Add-on code edits, such as {@code AOC_V2024Q3-MCR}. {@code CCCCC} stands for primary
 * codes that the contractor defines. Columns are found by word, for their names vary and
 * another format is announced.
 */
final class AddOnEdits implements Layout {

	private static final String CONTRACTOR_DEFINED = "CCCCC";

	private static final String DELETED = "(del|deleted|deletion|term|termination|end)( ?d(t|ate))?";

	private static final String EFFECTIVE = "(eff|effective|begin|start)( ?d(t|ate))?";

	private static final HeadedTable TABLE = new HeadedTable(List.of(
			Column.filled("type", "(.*edit )?type( of edit)?|(aoc|add on( code)?)( edit)? type"),
			Column.optional("addOnDeleted", "(aoc|add on)( code)? " + DELETED),
			Column.optional("primaryDeleted", "primary( code)? " + DELETED),
			Column.optional("effective", "(.*edit )?" + EFFECTIVE), Column.optional("deleted", "(.*edit )?" + DELETED),
			Column.filled("addOn", "(.* )?(add on|aoc)( (hcpcs|cpt|hcpcs cpt|procedure))?( code)?"),
			Column.sparse("primary", "(.* )?primary( (hcpcs|cpt|hcpcs cpt|procedure))?( codes?)?"),
			Column.optional("notes", ".*(note|instruction|comment|remark).*")));

	private static final Pattern TYPE = Pattern.compile("(?:type )?(?:([123])|(i{1,3}))\\b.{0,80}");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.map((heading) -> PublishedEdition.of(file.name(), heading.text()))
			.map((edition) -> new Recognised(CatalogKind.ADD_ON, edition.label(), edition.effectiveOn()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		String type = type(row);
		Values values = new Values().with("type", type)
			.with("addOnDeleted", row.day("addOnDeleted"))
			.with("primaryDeleted", row.day("primaryDeleted"))
			.with("notes", row.text("notes"));
		return new CatalogRow(row.line(), row.code("addOn"), primary(row, type), row.day("effective"),
				row.day("deleted"), values.map());
	}

	private static String type(HeadedRow row) {
		Matcher type = TYPE.matcher(row.text("type").toLowerCase(Locale.ROOT));
		if (!type.matches()) {
			throw row.bad("type", "is '" + row.text("type") + "', not 1, 2 or 3");
		}
		return (type.group(1) != null) ? type.group(1) : String.valueOf(type.group(2).length());
	}

	private static String primary(HeadedRow row, String type) {
		String primary = row.text("primary");
		if (primary.equals(CONTRACTOR_DEFINED) || (primary.isEmpty() && !type.equals("1"))) {
			return CONTRACTOR_DEFINED;
		}
		return row.code("primary");
	}

}
