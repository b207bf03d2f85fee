package org.caseconsultant.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the published HCPCS files and tables and reads them again by hand.
 */
class OfficialTableTests {

	@Test
	void readsHcpcsOf2020() throws IOException {
		OfficialFile file = OfficialFile.find("hcpcs/HCPC2020_ANWEB_w_disclaimer.txt");

		assertThat(file.recognised().edition()).isEqualTo("2020");
		assertThat(file.recognised().effectiveOn()).hasValue(LocalDate.of(2020, 1, 1));
		compareHcpcs(file, 6_710, 369, 615);
	}

	@Test
	void readsHcpcsOfOctober2025() throws IOException {
		OfficialFile file = OfficialFile.find("hcpcs/HCPC2025_OCT_ANWEB.txt");

		assertThat(file.recognised().edition()).isEqualTo("2025 October");
		assertThat(file.recognised().effectiveOn()).hasValue(LocalDate.of(2025, 10, 1));
		compareHcpcs(file, 8_463, 383, 1_058);
	}

	private static void compareHcpcs(OfficialFile file, int codes, int modifiers, int ended) throws IOException {
		List<CatalogRow> rows = file.rows();
		assertThat(rows.stream().filter((row) -> row.code().length() == 5)).hasSize(codes);
		assertThat(rows.stream().filter((row) -> row.code().length() == 2)).hasSize(modifiers);
		assertThat(rows.stream().filter((row) -> row.until() != null)).hasSize(ended);

		List<String> lines = file.lines();
		for (CatalogRow row : OfficialFile.sample(rows)) {
			int line = (int) row.line() - 1;
			String first = lines.get(line);
			StringBuilder text = new StringBuilder(at(first, 12, 91));
			for (int next = line + 1; next < lines.size() && "48".contains(at(lines.get(next), 11, 11)); next++) {
				text.append(" ").append(at(lines.get(next), 12, 91));
			}
			assertThat(at(first, 1, 5)).isEqualTo(row.code());
			assertThat(row.value("long")).isEqualTo(text.toString());
			assertThat(row.value("short")).isEqualTo(at(first, 92, 119));
			assertThat(row.value("pricing2")).isEqualTo(at(first, 122, 123));
			assertThat(row.value("multiplePricing")).isEqualTo(at(first, 128, 128));
			assertThat(row.value("coverageManual3")).isEqualTo(at(first, 141, 146));
			assertThat(row.value("carriersManual3")).isEqualTo(at(first, 163, 170));
			assertThat(row.value("statute")).isEqualTo(at(first, 171, 180));
			assertThat(row.value("lab8")).isEqualTo(at(first, 202, 204));
			assertThat(row.value("xref5")).isEqualTo(at(first, 225, 229));
			assertThat(row.value("coverage")).isEqualTo(at(first, 230, 230));
			assertThat(row.value("oppsDate")).isEqualTo(at(first, 245, 252));
			assertThat(row.value("betos")).isEqualTo(at(first, 257, 259));
			assertThat(row.value("tos1")).isEqualTo(at(first, 261, 261));
			assertThat(row.value("tos5")).isEqualTo(at(first, 265, 265));
			assertThat(row.value("anesthesiaUnits")).isEqualTo(at(first, 266, 268));
			assertThat(row.value("action")).isEqualTo(at(first, 293, 293));
			assertThat(row.from()).isEqualTo(date(at(first, 269, 276)));
			assertThat(row.until()).isEqualTo(date(at(first, 285, 292)));
		}
	}

	private static String at(String line, int first, int last) {
		return (line.length() < first) ? "" : line.substring(first - 1, Math.min(last, line.length())).strip();
	}

	private static LocalDate date(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
	}

	@Test
	void readsTheCrosswalks() throws IOException {
		OfficialFile back = OfficialFile.find("reference/icd10cm-to-icd9cm-gem.csv");
		assertThat(back.recognised().kind()).isEqualTo(CatalogKind.GEM_ICD10_TO_ICD9);
		compareCrosswalk(back, 78_838);

		OfficialFile forward = OfficialFile.find("reference/icd9cm-to-icd10cm-gem.csv");
		assertThat(forward.recognised().kind()).isEqualTo(CatalogKind.GEM_ICD9_TO_ICD10);
		compareCrosswalk(forward, 23_912);
	}

	private static void compareCrosswalk(OfficialFile file, int count) throws IOException {
		List<CatalogRow> rows = file.rows();
		assertThat(rows).hasSize(count);

		List<CSVRecord> records = records(file.path());
		for (CatalogRow row : OfficialFile.sample(rows)) {
			CSVRecord record = records.get((int) row.line() - 1);
			assertThat(row.code().replace(".", "")).isEqualTo(record.get(0));
			assertThat(row.partner().replace(".", "")).isEqualTo(record.get(1).replace("NoDx", ""));
			assertThat(row.value("flags")).isEqualTo(record.get(2));
		}
		assertThat(rows).filteredOn((row) -> row.code().matches("E\\d{3}\\..*"))
			.allMatch(
					(row) -> row.code().startsWith("E8") || row.code().startsWith("E9") || row.code().startsWith("E0"));
	}

	@Test
	void readsThePlacesOfService() throws IOException {
		OfficialFile file = OfficialFile.find("reference/place-of-service-2024.csv");
		List<CatalogRow> rows = file.rows();

		assertThat(file.recognised().kind()).isEqualTo(CatalogKind.PLACE_OF_SERVICE);
		assertThat(file.recognised().edition()).isEqualTo("2024");
		assertThat(rows).hasSize(99);
		List<CSVRecord> records = records(file.path());
		for (CatalogRow row : rows) {
			CSVRecord record = records.get((int) row.line() - 1);
			assertThat(List.of(row.code(), row.value("type"), row.value("name"), row.value("description")))
				.isEqualTo(record.toList().stream().map(String::strip).toList());
		}
	}

	private static List<CSVRecord> records(Path path) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
			return parser.getRecords();
		}
	}

}
