package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Edition;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.RowValues;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * The age and sex lists of the Medicare code editor as a table: {@code code, conflict},
 * the conflict being newborn, pediatric, maternity, adult, male or female.
 */
final class CodeEditorTable implements Layout {

	private static final HeadedTable TABLE = new HeadedTable("code|diagnosis code", "conflict");

	private static final Pattern CODE = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.?[0-9A-Z]{1,4})?");

	private static final Pattern CONFLICT = Pattern.compile("(?i)newborn|pediatric|maternity|adult|male|female");

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		return TABLE.preamble(file).map((text) -> Edition.fiscal(file.name()).of(CatalogKind.CODE_EDITOR));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		TABLE.forEach(file, (row) -> rows.accept(row(row)));
	}

	private static CatalogRow row(HeadedRow row) {
		String code = row.matching("code|diagnosis code", CODE, "a diagnosis code");
		return row(row.line(), code, row.matching("conflict", CONFLICT, "a kind of conflict").toLowerCase(Locale.ROOT));
	}

	/** Makes a row of a code with or without its dot. */
	static CatalogRow row(long line, String code, String conflict) {
		return CatalogRow.of(line, IcdSpelling.icd10cm(code.replace(".", "")),
				new RowValues().put("conflict", conflict).toMap());
	}

}
