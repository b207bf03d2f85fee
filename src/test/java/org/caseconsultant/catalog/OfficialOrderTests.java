package org.caseconsultant.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the published order files and reads them again by hand.
 */
class OfficialOrderTests {

	@Test
	void readsTheDiagnosesOf2021() throws IOException {
		OfficialFile file = OfficialFile.find("icd10cm/icd10cm_order_2021.txt");

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10CM_ORDER);
		assertThat(file.recognised().edition()).isEqualTo("FY2021");
		assertThat(file.recognised().effectiveOn()).hasValue(LocalDate.of(2020, 10, 1));
		compare(file, 95_358, 72_621);
	}

	@Test
	void readsTheDiagnosesOf2025() throws IOException {
		compare(OfficialFile.find("icd10cm/icd10cm_order_2025.txt"), 97_584, 74_260);
	}

	@Test
	void readsTheInpatientProceduresOf2024() throws IOException {
		OfficialFile file = OfficialFile.find("icd10pcs/icd10pcs_order_2024.txt");

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.ICD10PCS_ORDER);
		assertThat(file.recognised().edition()).isEqualTo("FY2024");
		compare(file, 79_508, 78_603);
	}

	private static void compare(OfficialFile file, int count, int billable) throws IOException {
		List<CatalogRow> rows = file.rows();
		assertThat(rows).hasSize(count);
		assertThat(rows.stream().filter((row) -> row.value("billable").equals("1"))).hasSize(billable);

		List<String> lines = file.lines();
		for (CatalogRow row : OfficialFile.sample(rows)) {
			String line = lines.get((int) row.line() - 1);
			String again = "%5s %-7s %s %-60s %s".formatted(row.value("order"), row.code().replace(".", ""),
					row.value("billable"), row.value("short"), row.value("long"));
			assertThat(again).isEqualTo(line);
			assertThat(row.code()).matches("[^.]{3}|.{3}\\..{1,4}|[^.]{7}");
			assertThat(row.partner()).isEmpty();
		}
	}

}
