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
 * The ASP crosswalk from NDC to HCPCS. The short text of a CPT number belongs to the AMA
 * and is left out.
 */
final class DrugCrosswalk implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(
			Column.filled("code", "((20\\d\\d|hcpcs( level ii)?) )?code"), Column.sparse("short", "short desc.*"),
			Column.optional("labeler", "labell?er( name)?"), Column.filled("ndc", "ndc ?2?( code)?"),
			Column.sparse("drug", "drug( name)?"), Column.sparse("dosage", "(hcpcs )?(code )?dosage"),
			Column.sparse("packageSize", "(pkg|package) ?size"),
			Column.sparse("packageQuantity", "(pkg|package) ?(qty|quantity)"),
			Column.sparse("billUnits", "bill(ing)? ?units?"),
			Column.sparse("billUnitsPerPackage", "bill(ing)? ?units? ?(per )?(pkg|package)")));

	private static final Pattern NDC = Pattern.compile("(\\d{5})-?(\\d{4})-?([0-9A-Z]{2})");

	private static final String HCPCS = "[A-CE-Z]\\d{4}";

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file)
			.map((heading) -> PublishedEdition.of(file.name(), heading.text()))
			.map((edition) -> new Recognised(CatalogKind.NDC_CROSSWALK, edition.label(), edition.effectiveOn()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		String code = row.code("code");
		String ndc = NDC.matcher(row.text("ndc", NDC, "an NDC such as 00000-0000-00")).replaceFirst("$1-$2-$3");
		Values values = new Values().with("short", code.matches(HCPCS) ? row.text("short") : "")
			.with("labeler", row.text("labeler"))
			.with("drug", row.text("drug"))
			.with("dosage", row.text("dosage"))
			.with("packageSize", row.amount("packageSize"))
			.with("packageQuantity", row.amount("packageQuantity"))
			.with("billUnits", row.amount("billUnits"))
			.with("billUnitsPerPackage", row.amount("billUnitsPerPackage"));
		return new CatalogRow(row.line(), code, ndc, null, null, values.map());
	}

}
