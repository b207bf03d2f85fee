package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every layout with an invented file: what it is known as, what its rows say, what it
 * refuses.
 */
class InventedEditsTests {

	static Stream<InventedEdits> files() {
		return InventedEdits.ALL.stream();
	}

	private static Layout layout(SourceFile file) throws IOException {
		for (Layout layout : EditLayouts.all()) {
			if (layout.recognise(file).isPresent()) {
				return layout;
			}
		}
		throw new AssertionError("no layout knows " + file.name());
	}

	private static List<CatalogRow> rows(String name) throws IOException {
		SourceFile file = files().filter((each) -> each.name().equals(name)).findFirst().orElseThrow().file();
		return EditFiles.rows(layout(file), file);
	}

	@ParameterizedTest
	@MethodSource("files")
	void isKnownByOneLayoutAndReadToTheEnd(InventedEdits invented) throws IOException {
		SourceFile file = invented.file();

		List<Layout> known = EditLayouts.all().stream().filter((layout) -> knows(layout, file)).toList();

		assertThat(known).hasSize(1);
		assertThat(known.get(0).recognise(file).orElseThrow().kind()).isEqualTo(invented.kind());
		List<CatalogRow> rows = EditFiles.rows(known.get(0), file);
		assertThat(rows).hasSize(invented.rows());
		assertThat(rows.toString()).doesNotContain("Secret", "<p>", "&lt;");
	}

	private static boolean knows(Layout layout, SourceFile file) {
		try {
			return layout.recognise(file).isPresent();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void isReadFromAWorkbook(InventedEdits invented) throws IOException {
		if (invented.separator().equals("\t") || invented.name().equals("ZIP5_OCT2024.txt")) {
			return;
		}
		List<Table.Row> table = Table.head(invented.file(), 100);
		String[][] cells = table.stream()
			.map((row) -> row.cells().stream().map((cell) -> cell.matches("[=#0].*") ? "\u2003" + cell : cell))
			.map((row) -> row.toArray(String[]::new))
			.toArray(String[][]::new);
		SourceFile sheet = InventedFile.sheet(invented.name().replace(".csv", ".xlsx"), inline(cells));

		List<CatalogRow> rows = EditFiles.rows(layout(sheet), sheet);

		List<CatalogRow> expected = EditFiles.rows(layout(invented.file()), invented.file());
		assertThat(rows).extracting(CatalogRow::code).isEqualTo(expected.stream().map(CatalogRow::code).toList());
		assertThat(rows).extracting(CatalogRow::from).isEqualTo(expected.stream().map(CatalogRow::from).toList());
	}

	/** A wide sheet needs letters beyond Z, which the test sheet does not have. */
	private static String[][] inline(String[][] cells) {
		return Arrays.stream(cells).map((row) -> Arrays.copyOf(row, Math.min(row.length, 26))).toArray(String[][]::new);
	}

	@Test
	void tellsEditionsAndDates() {
		assertThat(PublishedEdition.of("ccipra-v313r0-f2.TXT", "")).isEqualTo(edition("v31.3", 2025, 10));
		assertThat(PublishedEdition.of("ccioph-v322r0-f1.TXT", "")).isEqualTo(edition("v32.2", 2026, 7));
		assertThat(PublishedEdition.of("ccipra-v300r1-f1.TXT", "")).isEqualTo(edition("v30.0r1", 2024, 1));
		assertThat(PublishedEdition.of("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", ""))
			.isEqualTo(edition("2024 Q3", 2024, 7));
		assertThat(PublishedEdition.of("AOC_V2024Q3-MCR.csv", "")).isEqualTo(edition("2024 Q3", 2024, 7));
		assertThat(PublishedEdition.of("PPRRVU2024_Jul.csv", "")).isEqualTo(edition("2024 July", 2024, 7));
		assertThat(PublishedEdition.of("PPRRVU24_OCT.csv", "")).isEqualTo(edition("2024 October", 2024, 10));
		assertThat(PublishedEdition.of("PPRRVU2024_derived.csv", "2024 National File July Release"))
			.isEqualTo(edition("2024 July", 2024, 7));
		assertThat(PublishedEdition.of("rvu26b.csv", "")).isEqualTo(edition("2026 April", 2026, 4));
		assertThat(PublishedEdition.of("GPCI2024.csv", "")).isEqualTo(edition("2024", 2024, 1));
		assertThat(PublishedEdition.of("ZIP5_OCT2024.txt", "")).isEqualTo(edition("2024 October", 2024, 10));
		assertThat(PublishedEdition.of("July 2024 ASP NDC-HCPCS Crosswalk 062424.csv", ""))
			.isEqualTo(edition("2024 July", 2024, 7));
		assertThat(PublishedEdition.of("lcd.csv", "lcd_id lcd_version title")).isEqualTo(PublishedEdition.UNKNOWN);
		assertThat(PublishedEdition.of("Eff_13-45-2024.csv", "")).isEqualTo(edition("2024", 2024, 1));
	}

	private static PublishedEdition edition(String label, int year, int month) {
		return new PublishedEdition(label, java.util.Optional.of(LocalDate.of(year, month, 1)));
	}

	@Test
	void readsDatesAndPlaceholdersOfAddOnCodes() throws IOException {
		List<CatalogRow> rows = rows("AOC_V2026Q3-MCR.csv");

		assertThat(rows.get(0)).isEqualTo(new CatalogRow(2, "X0001", "X0002", LocalDate.of(2020, 1, 1), null,
				Map.of("type", "1", "primaryDeleted", "2024-06-30", "notes", "An invented note")));
		assertThat(rows.get(1)).isEqualTo(new CatalogRow(3, "X0003", "CCCCC", LocalDate.of(2013, 1, 1), null,
				Map.of("type", "2", "addOnDeleted", "2024-12-31")));
		assertThat(rows.get(2).until()).isEqualTo("2025-03-31");
	}

	@Test
	void mapsTheWiderFeeSchedule() throws IOException {
		CatalogRow row = rows("PPRRVU2026_Jan_nonQPP.csv").get(0);

		assertThat(row.values()).containsEntry("pricingIndicator", "P")
			.containsEntry("team", "0")
			.containsEntry("conversionFactor", "33.4009")
			.containsEntry("oppsMp", "0.70")
			.containsEntry("imagingFamily", "99");
		assertThat(rows("PPRRVU2026_Jan_nonQPP.csv").get(1))
			.extracting(CatalogRow::partner, (each) -> each.value("endoBase"))
			.containsExactly("26", "X0001");
	}

	@Test
	void readsBothWorkIndicesAndLeavesFootnotesOut() throws IOException {
		assertThat(rows("GPCI2026.csv").get(0))
			.isEqualTo(new CatalogRow(4, "10112", "00", null, null, Map.of("contractor", "10112", "state", "AL", "name",
					"ALABAMA", "work", "0.95", "workFloor", "1.000", "practice", "0.869", "malpractice", "0.575")));
	}

	@Test
	void readsZipCodesFromTextAndSheet() throws IOException {
		Map<String, String> values = Map.of("state", "XX", "contractor", "01012", "locality", "00");

		assertThat(rows("ZIP5_OCT2024.txt").get(0)).isEqualTo(CatalogRow.of(1, "99901", values));
		assertThat(rows("ZIP5_OCT2024.txt").get(1).value("rural")).isEqualTo("R");
		assertThat(rows("ZIP5_OCT2024.csv").get(1)).isEqualTo(CatalogRow.of(3, "99902", values));
	}

	@Test
	void keepsTheShortTextOfDrugsOnly() throws IOException {
		List<CatalogRow> rows = rows("asp-ndc.csv");

		assertThat(rows.get(0).values()).containsEntry("short", "Invented drug")
			.containsEntry("billUnitsPerPackage", "5");
		assertThat(rows.get(0).partner()).isEqualTo("00000-0000-01");
		assertThat(rows.get(1).values()).doesNotContainKey("short");
	}

	@Test
	void readsCoverageDocumentsAsPlainText() throws IOException {
		CatalogRow first = rows("lcd.csv").get(0);

		assertThat(first.code()).isEqualTo("L39999");
		assertThat(first.partner()).isEqualTo("3");
		assertThat(first.from()).isEqualTo("2024-02-01");
		assertThat(first.value("indication")).isEqualTo("First\nSecond & third, \"quoted\"");
		assertThat(rows("lcd.csv").get(1).value("indication")).isEqualTo("Escaped");
		assertThat(rows("lcd.csv").get(1).until()).isEqualTo("2023-12-31");
		assertThat(rows("ncd_trkg.csv").get(0).code()).isEqualTo("99.10");
		assertThat(rows("article.csv").get(1).until()).isEqualTo("2023-12-31");
	}

	@Test
	void readsCodeListsOfArticles() throws IOException {
		assertThat(rows("article_x_hcpc_code.csv").get(1)).isEqualTo(new CatalogRow(4, "12345", "A59999", null, null,
				Map.of("list", "procedure", "version", "7", "group", "2")));
		assertThat(rows("article_x_icd10_covered.csv").get(1)).isEqualTo(new CatalogRow(3, "Z99.81", "A59999", null,
				null, Map.of("list", "covered", "version", "7", "group", "2", "asterisk", "1")));
		assertThat(rows("article_related_documents.csv")).extracting(CatalogRow::code)
			.containsExactly("L39999", "A59998");
	}

	@ParameterizedTest
	@MethodSource("files")
	void refusesSwappedColumns(InventedEdits invented) throws IOException {
		Layout layout = layout(invented.file());
		for (String pair : invented.swapped()) {
			SourceFile file = EditFiles.of(invented.name(), EditDamage.swap(invented, pair));

			assertThatExceptionOfType(BadFileException.class).as(pair)
				.isThrownBy(() -> EditFiles.rows(layout, file))
				.withMessageContainingAll(invented.name(), "column");
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void refusesEmptyFilesAndOtherEncodings(InventedEdits invented) throws IOException {
		Layout layout = layout(invented.file());
		for (byte[] bytes : List.of(new byte[0], "\r\n \r\n".getBytes(StandardCharsets.US_ASCII), new byte[5000],
				invented.text().getBytes(StandardCharsets.UTF_16LE),
				"just a word\r\n".getBytes(StandardCharsets.US_ASCII),
				invented.text().substring(0, 30).getBytes(StandardCharsets.UTF_8))) {
			assertThatExceptionOfType(BadFileException.class)
				.isThrownBy(() -> EditFiles.rows(layout, EditFiles.of(invented.name(), bytes)))
				.withMessageStartingWith(invented.name());
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void refusesOrReadsEveryDamage(InventedEdits invented) throws IOException {
		Layout layout = layout(invented.file());
		int refused = 0;
		for (int seed = 0; seed < 200; seed++) {
			EditDamage damage = EditDamage.of(invented, seed);
			SourceFile file = EditFiles.of(invented.name(), damage.bytes());
			try {
				assertThat(EditFiles.rows(layout, file)).as("%d: %s", seed, damage.what())
					.hasSizeBetween(invented.rows() - damage.lostRows(), invented.rows() + 1);
			}
			catch (BadFileException ex) {
				assertThat(ex.getMessage()).as("%d: %s", seed, damage.what())
					.matches("(?s)" + java.util.regex.Pattern.quote(invented.name())
							+ "(, line \\d+)?(, column .+)?: .+");
				refused++;
			}
			catch (RuntimeException ex) {
				throw new AssertionError(seed + ": " + damage.what(), ex);
			}
		}
		System.out.println(invented.name() + ": " + refused + " of 200 damaged files refused");
		assertThat(refused).isGreaterThan(50);
	}

}
