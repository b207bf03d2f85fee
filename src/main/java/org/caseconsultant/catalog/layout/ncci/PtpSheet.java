package org.caseconsultant.catalog.layout.ncci;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.heading.Column;
import org.caseconsultant.catalog.layout.heading.HeadedRow;
import org.caseconsultant.catalog.layout.heading.HeadedTable;

/**
 * PTP edits as a workbook or CSV, columns as in {@link PtpText}.
 */
final class PtpSheet implements Layout {

	private static final HeadedTable TABLE = new HeadedTable(
			List.of(Column.filled("columnOne", "column ?(1|one)( code)?"),
					Column.filled("columnTwo", "column ?(2|two)( code)?"),
					Column.optional("prior1996", ".*(existence|prior).*"),
					Column.filled("effective", "eff(ective)?( ?d(a?t|ate))?.*"),
					Column.sparse("deletion", "del(etion)?( ?d(a?t|ate))?.*"), Column.filled("indicator", "modifier.*"),
					Column.optional("rationale", ".*rationale.*")));

	private final PtpText text = new PtpText();

	@Override
	public Optional<Recognised> recognise(SourceFile file) throws IOException {
		if (this.text.recognise(file).isPresent()) {
			return Optional.empty();
		}
		return TABLE.heading(file).map((heading) -> PtpSet.of(file.name(), heading.text()));
	}

	@Override
	public void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException {
		PtpRemarks remarks = new PtpRemarks(file.name());
		TABLE.forEach(file, (row) -> rows.accept(row(row, remarks)));
	}

	private static CatalogRow row(HeadedRow row, PtpRemarks remarks) {
		LocalDate from = row.day("effective");
		if (from == null) {
			throw row.bad("effective", "is '*', not a date");
		}
		return new CatalogRow(row.line(), row.code("columnOne"), row.code("columnTwo"), from, row.day("deletion"),
				remarks.of(row.line(), row.text("prior1996"), row.text("indicator"), row.text("rationale")));
	}

}
