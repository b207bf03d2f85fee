package org.caseconsultant.suggestion.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.ModifierIndicator;
import org.caseconsultant.catalog.MueAdjudicationIndicator;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.administration.AdministrationPlanner;
import org.caseconsultant.suggestion.reading.FactReader;
import org.caseconsultant.suggestion.choice.Decisions;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the checks of pairs and units with the published files, read by hand.
 */
class OfficialEditsTests {

	private static final int SAMPLE = 1000;

	private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

	private static final Facts NOTHING = new FactReader(new InventedTables()).read(QuestionText.of("Two codes."),
			Optional.empty());

	private static final AdministrationPlan NO_PLAN = AdministrationPlanner.plan(NOTHING);

	private static Path file(String name) {
		Path file = Path.of("../shared/data/ncci").resolve(name);
		Assumptions.assumeTrue(Files.exists(file), () -> "not compared: " + file + " is not there");
		return file;
	}

	private static NamedCode named(String code, String modifier, Optional<Integer> units) {
		return new NamedCode(CodeSystem.CPT, code, modifier.isEmpty() ? List.of() : List.of(modifier), units,
				CodeStanding.VALID, "", new Evidence(0, 3, "Two"), Optional.empty());
	}

	private static Claim claim(Catalog catalog, NamedCode... named) {
		return new Claim(NOTHING, NO_PLAN, List.of(named), List.of(), List.of(), Decisions.NONE, catalog);
	}

	@Test
	void judgesAThousandPairsInBothDirections() throws IOException {
		Map<String, List<String[]>> rows = pairs();
		List<String> keys = new ArrayList<>(rows.keySet());
		Collections.shuffle(keys, new Random(7));
		InventedTables catalog = new InventedTables();
		List<String> sample = keys.subList(0, SAMPLE);
		sample.forEach((key) -> rows.get(key)
			.stream()
			.filter(OfficialEditsTests::holds)
			.map(OfficialEditsTests::edit)
			.forEach(catalog::edit));

		for (String key : sample) {
			String[] codes = key.split("/");
			Optional<String> indicator = rows.get(key)
				.stream()
				.filter(OfficialEditsTests::holds)
				.map((row) -> row[5])
				.filter((digit) -> !digit.equals("9"))
				.findFirst();
			assertThat(judged(catalog, codes[0], codes[1])).as(key).isEqualTo(indicator);
			assertThat(judged(catalog, codes[1], codes[0])).as(key).isEqualTo(indicator);
		}
	}

	/** The indicator that the findings tell, nothing if they tell of no edit. */
	private static Optional<String> judged(Catalog catalog, String one, String other) {
		List<Finding> findings = PtpCheck
			.check(claim(catalog, named(one, "", Optional.empty()), named(other, "", Optional.empty())))
			.stream()
			.map(Verdict::finding)
			.filter((finding) -> finding.severity() != Finding.Severity.INFORMS)
			.toList();
		assertThat(findings).hasSizeLessThan(2);
		return findings.stream()
			.map((finding) -> (finding.severity() == Finding.Severity.BLOCKS) ? "0" : "1")
			.findFirst();
	}

	/** All windows of every fortieth pair of a part of the file. */
	private static Map<String, List<String[]>> pairs() throws IOException {
		Map<String, List<String[]>> pairs = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file("ccipra-v302r0-f1.zip")))) {
			zip.getNextEntry();
			BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.US_ASCII));
			lines.lines()
				.map((line) -> line.split("\t", -1))
				.filter((row) -> row.length > 5 && row[0].matches("\\w{5}") && row[1].matches("\\w{5}"))
				.filter((row) -> Math.floorMod((row[0] + row[1]).hashCode(), 40) == 0)
				.forEach((row) -> pairs.computeIfAbsent(row[0] + "/" + row[1], (key) -> new ArrayList<>()).add(row));
		}
		return pairs;
	}

	private static boolean holds(String[] row) {
		boolean begun = !date(row[3]).isAfter(DAY);
		return begun && (row[4].isBlank() || row[4].equals("*") || !date(row[4]).isBefore(DAY));
	}

	private static LocalDate date(String text) {
		return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
	}

	private static PtpEdit edit(String[] row) {
		ModifierIndicator indicator = switch (row[5]) {
			case "0" -> ModifierIndicator.NOT_ALLOWED;
			case "1" -> ModifierIndicator.ALLOWED;
			default -> ModifierIndicator.NOT_APPLICABLE;
		};
		return new PtpEdit(row[0], row[1], date(row[3]), Optional.empty(), indicator, "reason", InventedTables.ROW);
	}

	@Test
	void countsUnitsOfAThousandCodesByLineAndByDay() throws IOException {
		Map<String, int[]> limits = limits();
		List<String> codes = new ArrayList<>(limits.keySet());
		Collections.shuffle(codes, new Random(7));
		InventedTables catalog = new InventedTables();
		limits.forEach((code, row) -> catalog.limit(new MueLimit(code, row[0],
				MueAdjudicationIndicator.values()[row[1] - 1], "reason", InventedTables.ROW)));

		for (String code : codes.subList(0, SAMPLE)) {
			int limit = limits.get(code)[0];
			boolean perLine = limits.get(code)[1] == 1;
			assertThat(above(catalog, code, limit + 1)).as(code).isTrue();
			assertThat(above(catalog, code, limit)).as(code).isFalse();
			assertThat(above(catalog, code, limit, 1)).as(code).isEqualTo(!perLine || limit < 1);
			assertThat(blocks(catalog, code, limit + 1)).as(code).isEqualTo(limits.get(code)[1] == 2);
		}
	}

	private static boolean above(Catalog catalog, String code, int... lines) {
		return !findings(catalog, code, lines).isEmpty();
	}

	private static boolean blocks(Catalog catalog, String code, int... lines) {
		return findings(catalog, code, lines).stream()
			.anyMatch((finding) -> finding.severity() == Finding.Severity.BLOCKS);
	}

	private static List<Finding> findings(Catalog catalog, String code, int... lines) {
		NamedCode[] named = new NamedCode[lines.length];
		for (int i = 0; i < lines.length; i++) {
			named[i] = named(code, (i == 0) ? "RT" : "LT", Optional.of(lines[i]));
		}
		return MueCheck.check(claim(catalog, named)).stream().map(Verdict::finding).toList();
	}

	private static Map<String, int[]> limits() throws IOException {
		Map<String, int[]> limits = new HashMap<>();
		try (CSVParser rows = CSVParser.parse(file("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"),
				StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
			for (CSVRecord row : rows) {
				if (row.size() > 2 && row.get(0).matches("\\w{5}")) {
					limits.put(row.get(0), new int[] { Integer.parseInt(row.get(1)), row.get(2).charAt(0) - '0' });
				}
			}
		}
		return limits;
	}

}
