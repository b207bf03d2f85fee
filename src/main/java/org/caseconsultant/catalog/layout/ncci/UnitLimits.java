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
import org.caseconsultant.catalog.layout.heading.Heading;
import org.caseconsultant.catalog.layout.heading.Values;

/**
 * Medically unlikely edits, such as {@code MCR_MUE_PractitionerServices_Eff_07-01-2024}:
 * the heading of the values names the service. Medicaid has no adjudication indicator.
 */
final class UnitLimits implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(List.of(Column.filled("code", ".*(hcpcs|cpt)\\b.*code"),
			Column.filled("units", ".*mue values?.*"), Column.optional("mai", ".*(adjudication indicator|\\bmai\\b).*"),
			Column.filled("rationale", ".*rationale.*")));

	private static final Pattern UNITS = Pattern.compile("\\d{1,7}");

	private static final Pattern INDICATOR = Pattern.compile("([123])\\b\\s*[-:]?\\s*(.{0,80})");

	private static final Pattern WORDING = Pattern.compile("[^\\p{Cntrl}]*[A-Za-z]{2}[^\\p{Cntrl}]*");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.heading(file).map((heading) -> recognised(file.name(), heading));
	}

	private static Recognised recognised(String name, Heading heading) {
		PublishedEdition edition = PublishedEdition.of(name, heading.text());
		return new Recognised(kind(name, heading), edition.label(), edition.effectiveOn());
	}

	private static CatalogKind kind(String name, Heading heading) {
		String words = (name + " " + heading.text()).toLowerCase(Locale.ROOT);
		if (NcciProgram.isMedicaid(words)) {
			return CatalogKind.MUE_MEDICAID;
		}
		String service = heading.title("units").toLowerCase(Locale.ROOT);
		if (service.contains("hospital") || service.contains("outpatient")) {
			return CatalogKind.MUE_HOSPITAL;
		}
		return (service.contains("dme") || service.contains("supplier")) ? CatalogKind.MUE_DME
				: CatalogKind.MUE_PRACTITIONER;
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		boolean medicaid = recognise(file).filter((known) -> known.kind() == CatalogKind.MUE_MEDICAID).isPresent();
		TABLE.forEach(file, (row) -> rows.accept(row(row, medicaid)));
	}

	private static CatalogRow row(HeadedRow row, boolean medicaid) {
		Values values = new Values().with("units", row.text("units", UNITS, "a number of units"));
		if (!medicaid || !row.text("mai").isEmpty()) {
			Matcher indicator = INDICATOR.matcher(row.text("mai", INDICATOR, "1, 2 or 3 with its text"));
			if (indicator.matches()) {
				values.with("mai", indicator.group(1)).with("maiText", indicator.group(2));
			}
		}
		values.with("rationale", row.text("rationale", WORDING, "a rationale"));
		return CatalogRow.of(row.line(), row.code("code"), values.map());
	}

}
