package org.caseconsultant.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseconsultant.catalog.starter.StarterTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares every figure of the starter catalog with the published files, which lie beside
 * the project, in both directions: nothing differs, nothing is missing, nothing is added.
 */
class StarterFiguresTests {

	private static final StarterTables TABLES = StarterTables.read();

	private static final Set<String> CODES = codes((entry) -> true);

	/** Pairs of codes are there for the core of the own texts. */
	private static final Set<String> PAIRED = codes((entry) -> !entry.source().file().equals("catalog/cpt-more.csv"));

	@Test
	void repeatsEveryActivePtpEdit() throws IOException {
		Map<String, String> published = new TreeMap<>();
		for (int part = 1; part <= 4; part++) {
			readEdits(SharedFiles.find("data/ncci/ccipra-v302r0-f" + part + ".zip"), published);
		}
		Map<String, String> ours = new TreeMap<>();
		TABLES.ptp()
			.forEach((pair, edit) -> ours.put(pair, edit.effective().toString().replace("-", "") + " "
					+ digit(edit.indicator()) + " " + edit.rationale()));

		System.out.println("PTP edits compared: " + ours.size());
		assertThat(ours).isNotEmpty().isEqualTo(published);
		assertThat(TABLES.ptp().values()).allMatch((edit) -> edit.deletion().isEmpty());
	}

	@Test
	void repeatsEveryUnitLimit() throws IOException {
		Map<String, String> published = new TreeMap<>();
		for (CSVRecord row : csv("data/ncci/MCR_MUE_PractitionerServices_Eff_07-01-2024.csv")) {
			if (CODES.contains(row.get(0))) {
				published.put(row.get(0), row.get(1) + " " + row.get(2).charAt(0) + " " + row.get(3));
			}
		}
		Map<String, String> ours = new TreeMap<>();
		TABLES.mue()
			.forEach((code, limit) -> ours.put(code,
					limit.units() + " " + (limit.indicator().ordinal() + 1) + " " + limit.rationale()));

		System.out.println("unit limits compared: " + ours.size());
		assertThat(ours).isNotEmpty().isEqualTo(published);
	}

	@Test
	void repeatsEveryAddOnCode() throws IOException {
		Map<String, Set<String>> published = new TreeMap<>();
		for (CSVRecord row : csv("data/ncci/AOC_V2024Q3-MCR.csv")) {
			if (row.size() > 3 && CODES.contains(row.get(1))) {
				Set<String> primaries = published.computeIfAbsent(row.get(1) + " " + row.get(0),
						(key) -> new TreeSet<>());
				Stream.of(row.get(3)).filter((primary) -> !primary.equals("CCCCC")).forEach(primaries::add);
			}
		}
		Map<String, Set<String>> ours = new TreeMap<>();
		TABLES.addOns().forEach((code, addOn) -> ours.put(code + " " + addOn.type(), addOn.primaries()));

		System.out.println("add-on codes compared: " + ours.size() + " with "
				+ ours.values().stream().mapToInt(Set::size).sum() + " primaries");
		assertThat(ours).isNotEmpty().isEqualTo(published);
	}

	@Test
	void repeatsEveryFeeScheduleRow() throws IOException {
		Map<String, List<String>> published = new TreeMap<>();
		for (CSVRecord row : csv("data/pfs/PPRRVU2024_derived.csv")) {
			if (row.size() == 31 && CODES.contains(row.get(0)) && row.get(1).isEmpty()) {
				published.put(row.get(0), Stream.of(3, 14, 13, 18, 19, 20, 21, 22).map(row::get).toList());
			}
		}
		Map<String, List<String>> ours = new TreeMap<>();
		try (CSVParser rows = ours()) {
			rows.forEach((row) -> ours.put(row.get(0), row.toList().subList(1, 9)));
		}

		System.out.println("fee schedule rows compared: " + ours.size());
		assertThat(ours).isNotEmpty().isEqualTo(published);
		assertThat(TABLES.feeSchedule()).allSatisfy((code, row) -> assertThat(published.get(code))
			.startsWith(row.status(), row.globalDays(), row.pcTc(), row.multipleProcedure(), row.bilateral()));
	}

	@Test
	void marksDiagnosesAsBillableLikeTheOrderFile() throws IOException {
		Map<String, Boolean> published = new TreeMap<>();
		Path file = SharedFiles.find("data/icd10cm/icd10cm_order_2025.txt");
		try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
			lines.forEach((line) -> published.put(
					CodeSpelling.normalise(CodeSystem.ICD10CM, line.substring(6, 13).strip()), line.charAt(14) == '1'));
		}

		System.out.println("diagnoses compared: " + TABLES.entries().get(CodeSystem.ICD10CM).size());
		assertThat(TABLES.entries().get(CodeSystem.ICD10CM).values()).allSatisfy(
				(entry) -> assertThat(published.get(entry.code())).as(entry.code()).isEqualTo(entry.billable()));
	}

	private static void readEdits(Path file, Map<String, String> edits) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			zip.getNextEntry();
			BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.US_ASCII));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] fields = line.split("\t");
				if (fields.length > 6 && PAIRED.contains(fields[0]) && PAIRED.contains(fields[1])
						&& fields[4].equals("*")) {
					edits.put(fields[0] + "/" + fields[1], fields[3] + " " + fields[5] + " " + fields[6]);
				}
			}
		}
	}

	private static String digit(ModifierIndicator indicator) {
		return switch (indicator) {
			case NOT_ALLOWED -> "0";
			case ALLOWED -> "1";
			case NOT_APPLICABLE -> "9";
		};
	}

	private static Set<String> codes(Predicate<CatalogEntry> wanted) {
		return Stream.of(CodeSystem.CPT, CodeSystem.HCPCS)
			.flatMap((system) -> TABLES.entries().get(system).values().stream())
			.filter(wanted)
			.map(CatalogEntry::code)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<CSVRecord> csv(String name) throws IOException {
		try (CSVParser rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(SharedFiles.find(name)))) {
			return rows.getRecords();
		}
	}

	private static CSVParser ours() throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		return format.parse(new InputStreamReader(StarterCatalog.class.getResourceAsStream("/catalog/fee-schedule.csv"),
				StandardCharsets.UTF_8));
	}

}
