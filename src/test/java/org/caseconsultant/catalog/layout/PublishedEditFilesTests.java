package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the published files beside the project to the last row and compares a thousand
 * rows of each with a second reading.
 */
class PublishedEditFilesTests {

	private static final List<String> FEE_VALUES = List.of("status", "notUsedForMedicare", "workRvu", "nonFacilityPe",
			"nonFacilityNa", "facilityPe", "facilityNa", "mpRvu", "nonFacilityTotal", "facilityTotal", "pcTc",
			"globalDays", "preOp", "intraOp", "postOp", "multipleProcedure", "bilateral", "assistant", "coSurgeon",
			"team", "endoBase", "conversionFactor", "supervision", "calculationFlag", "imagingFamily",
			"oppsNonFacilityPe", "oppsFacilityPe", "oppsMp");

	@ParameterizedTest
	@CsvSource({ "Practitioner,14607,MUE_PRACTITIONER", "OutpatientHospital,14558,MUE_HOSPITAL",
			"DMESupplier,2928,MUE_DME" })
	void readsUnitLimits(String service, int count, CatalogKind kind) throws IOException {
		Path path = EditFiles.find("ncci/MCR_MUE_" + service + "Services_Eff_07-01-2024.csv");
		List<CatalogRow> rows = new ArrayList<>();

		Layout.Recognised known = EditFiles.read(path, rows::add);

		assertThat(known.kind()).isEqualTo(kind);
		assertThat(known.edition()).isEqualTo("2024 Q3");
		assertThat(known.effectiveOn()).contains(LocalDate.of(2024, 7, 1));
		assertThat(rows).hasSize(count);
		compare(path, 2, rows,
				(cells) -> CatalogRow.of(0, cells.get(0), values(List.of("units", "mai", "maiText", "rationale"),
						List.of(cells.get(1), cells.get(2).substring(0, 1), cells.get(2).substring(2), cells.get(3)))));
	}

	@Test
	void readsAddOnCodes() throws IOException {
		Path path = EditFiles.find("ncci/AOC_V2024Q3-MCR.csv");
		List<CatalogRow> rows = new ArrayList<>();

		Layout.Recognised known = EditFiles.read(path, rows::add);

		assertThat(known).isEqualTo(new Layout.Recognised(CatalogKind.ADD_ON, "2024 Q3", date(2024, 7, 1)));
		assertThat(rows).hasSize(7465);
		assertThat(rows.stream().collect(Collectors.groupingBy((row) -> row.value("type"), Collectors.counting())))
			.isEqualTo(Map.of("1", 6860L, "2", 36L, "3", 569L));
		assertThat(rows).filteredOn((row) -> row.partner().equals("CCCCC")).hasSize(44);
		compare(path, 2, rows,
				(cells) -> new CatalogRow(0, cells.get(1), cells.get(3), null, null, Map.of("type", cells.get(0))));
	}

	@Test
	void readsTheFeeSchedule() throws IOException {
		Path path = EditFiles.find("pfs/PPRRVU2024_derived.csv");
		List<CatalogRow> rows = new ArrayList<>();

		Layout.Recognised known = EditFiles.read(path, rows::add);

		assertThat(known).isEqualTo(new Layout.Recognised(CatalogKind.FEE_SCHEDULE, "2024 July", date(2024, 7, 1)));
		assertThat(rows).hasSize(17726);
		assertThat(rows.stream().map(CatalogRow::code).distinct()).hasSize(15657);
		compare(path, 10, rows, (cells) -> new CatalogRow(0, cells.get(0), cells.get(1), null, null,
				values(FEE_VALUES, cells.subList(3, 31))));
	}

	@Test
	void readsPracticeCostIndices() throws IOException {
		Path path = EditFiles.find("pfs/GPCI2024.csv");
		List<CatalogRow> rows = new ArrayList<>();

		Layout.Recognised known = EditFiles.read(path, rows::add);

		assertThat(known).isEqualTo(new Layout.Recognised(CatalogKind.GPCI, "2024", date(2024, 1, 1)));
		assertThat(rows).hasSize(109);
		compare(path, 3, rows,
				(cells) -> new CatalogRow(0, cells.get(0), cells.get(2), null, null, values(
						List.of("contractor", "state", "name", "workFloor", "practice", "malpractice"),
						List.of(cells.get(0), cells.get(1), cells.get(3), cells.get(4), cells.get(5), cells.get(6)))));
	}

	private static java.util.Optional<LocalDate> date(int year, int month, int day) {
		return java.util.Optional.of(LocalDate.of(year, month, day));
	}

	private static Map<String, String> values(List<String> columns, List<String> cells) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				values.put(columns.get(i), cells.get(i));
			}
		}
		return values;
	}

	/** Compares a sample; the line of a row is compared with where its text begins. */
	private static void compare(Path path, int above, List<CatalogRow> rows, Function<List<String>, CatalogRow> reading)
			throws IOException {
		List<String> lines = Files.readAllLines(path);
		try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
			List<CSVRecord> records = parser.getRecords();
			Map<Integer, CatalogRow> expected = new HashMap<>();
			for (int i = 0; i < rows.size(); i += Math.max(1, rows.size() / 1000)) {
				CatalogRow row = reading.apply(records.get(i + above).toList());
				expected.put(i, new CatalogRow(rows.get(i).line(), row.code(), row.partner(), row.from(), row.until(),
						row.values()));
				assertThat(lines.get((int) rows.get(i).line() - 1)).contains(row.code());
			}
			assertThat(expected).hasSizeGreaterThanOrEqualTo(Math.min(1000, rows.size()));
			expected.forEach((index, row) -> assertThat(rows.get(index)).isEqualTo(row));
			expected.forEach((index, row) -> assertThat(List.copyOf(rows.get(index).values().keySet()))
				.isSubsetOf(List.copyOf(row.values().keySet())));
		}
	}

}
