package org.caseconsultant.reply.citation;

import java.util.List;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowWordsTests {

	private static final Catalog CATALOG = StarterCatalog.load();

	private static final SourceRow SOURCE = new SourceRow("catalog/x.csv", "starter 2024 Q3", "x");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENTRY  | J9045 | HCPCS   | billable, per 50 mg:
			ENTRY  | I10   | ICD10CM | billable:
			ENTRY  | Q9Q9Q | HCPCS   | not in the catalog
			PTP    | 96413 | 96409   | 96409 in column two of 96413, modifier allowed
			PTP    | 96409 | 96413   | 96409 in column two of 96413
			PTP    | 96413 | 93015   | no edit
			MUE    | 01996 | ''      | at most 1, applied as date of service policy
			MUE    | 00000 | ''      | no limit
			FEE    | 00000 | ''      | no row
			ADD_ON | 96415 | ''      | add-on code of type
			""")
	void saysWhatARowSays(CitedTable table, String code, String partner, String words) {
		assertThat(RowWords.of(CATALOG, new CitedRow(table, code, partner, SOURCE))).startsWith(words);
	}

	@Test
	void saysNothingOfAText() {
		assertThat(RowWords.of(CATALOG, new CitedRow(CitedTable.TEXT, "", "", SOURCE))).isEmpty();
	}

	@Test
	void findsTheRowsOfAFinding() {
		assertThat(CitedRow.of(finding(Finding.Kind.PTP, "96413", "96409"))).extracting(CitedRow::name)
			.containsExactly("edit 96413/96409");
		assertThat(CitedRow.of(finding(Finding.Kind.MUE, "96413", "96409"))).extracting(CitedRow::name)
			.containsExactly("unit limit of 96413", "unit limit of 96409");
		assertThat(CitedRow.of(finding(Finding.Kind.DRUG_WASTE, "J9045"))).extracting(CitedRow::table)
			.containsExactly(CitedTable.TEXT);
	}

	private static Finding finding(Finding.Kind kind, String... codes) {
		return new Finding(kind, Finding.Severity.WARNS, List.of(codes), "text", Finding.CMS,
				List.of(new Evidence(0, 1, "x")), SOURCE);
	}

}
