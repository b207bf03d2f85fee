package org.caseconsultant.catalog.starter;

import java.io.StringReader;
import java.util.Map;

import org.caseconsultant.catalog.CodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Proves that a bad row is refused with file, line and reason.
 */
class CsvTableTests {

	private final StarterRelease release = StarterRelease.read();

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"',
			value = { "99X;Y;Title;'99X' is no code of ICD10CM",
					"A01.0;maybe;Title;column billable is 'maybe', not one of Y, N",
					"A01.0;Y;\"\";column title is empty", "A00;N;Again;A00 is there twice" })
	void refusesABadDiagnosis(String code, String billable, String title, String reason) {
		String text = "code,billable,title,terms\nA00,N,Cholera,\n" + String.join(",", code, billable, title, "")
				+ "\n";

		assertThatExceptionOfType(BadRowException.class)
			.isThrownBy(() -> new EntryTable(this.release).read(CodeSystem.ICD10CM, table("icd10cm.csv", text)))
			.withMessage("icd10cm.csv, line 3: " + reason);
	}

	@Test
	void refusesADrugWithoutBillingUnit() {
		String text = "code,kind,title,drug,brands,unit_amount,unit,terms\nJ0000,drug,Title,something,,0,mg,\n";

		assertThatExceptionOfType(BadRowException.class)
			.isThrownBy(() -> new EntryTable(this.release).read(CodeSystem.HCPCS, table("hcpcs.csv", text)))
			.withMessage("hcpcs.csv, line 2: column unit_amount is not greater than zero: '0'");
	}

	@Test
	void refusesAShortRow() {
		assertThatExceptionOfType(BadRowException.class)
			.isThrownBy(
					() -> new FigureTable(this.release).mue(table("mue.csv", "code,units,mai,rationale\n96413,1\n")))
			.withMessage("mue.csv, line 2: the row ends before column mai");
	}

	@Test
	void refusesAnUnknownIndicator() {
		String text = "column_one,column_two,effective,deletion,indicator,rationale\n96413,96409,2024-07-01,,7,A\n";

		assertThatExceptionOfType(BadRowException.class)
			.isThrownBy(() -> new FigureTable(this.release).ptp(table("ptp.csv", text), Map.of("A", "reason")))
			.withMessage("ptp.csv, line 2: column indicator is '7', not one of 0, 1, 9");
	}

	private static CsvTable table(String name, String text) {
		return CsvTable.of(name, () -> new StringReader(text));
	}

}
