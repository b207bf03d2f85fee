package org.caseconsultant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRefused;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.catalog.release.ImportedRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Published files become releases that answer for a date of service; whatever is wrong
 * with a file, the catalog stays as it was.
 */
class CatalogReleaseIT extends Product {

	private static final String PTP = "Notice\r\nColumn1/Column2 Edits\r\nColumn 1\tColumn 2\t*\tEffective\tDeletion\tModifier\tRationale\r\n";

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private CatalogReleases releases;

	@Autowired
	private Catalogs catalogs;

	@TempDir
	private Path folder;

	@AfterEach
	void leaveTheStarterCatalog() {
		names().forEach((name) -> this.releases.deactivate(name, "test"));
		names().forEach((name) -> this.releases.remove(name, "test"));
	}

	private List<String> names() {
		return this.releases.list()
			.stream()
			.filter(CatalogRelease::isOfficial)
			.map(CatalogRelease::name)
			.distinct()
			.toList();
	}

	@Test
	void answersForTheDayWithTheEditionThatHolds() throws IOException {
		load(order(2024, "T88.7 0 old heading", "T88.71 1 old words"));
		load(order(2026, "T88.7 0 new heading", "T88.72 1 new words"));

		assertThat(find("2023-12-01", "T88.71")).map(CatalogEntry::title).contains("old words");
		assertThat(find("2023-12-01", "T88.72")).isEmpty();
		assertThat(find("2025-12-01", "T88.71")).isEmpty();
		assertThat(find("2025-12-01", "t8872")).map(CatalogEntry::title).contains("new words");
		assertThat(find("2025-12-01", "T88.72").orElseThrow().source().toString()).contains("icd10cm_order_2026.txt",
				"FY2026", "T88.72");
		assertThat(on("2025-12-01").children(CodeSystem.ICD10CM, "T88.7")).extracting(CatalogEntry::code)
			.containsExactly("T88.72");
		assertThat(on("2025-12-01").search(CatalogQuery.of("new words", 5))).extracting((hit) -> hit.entry().code())
			.contains("T88.72");
		assertThat(on("2025-12-01").loaded(CatalogTable.DIAGNOSES)).isEqualTo(Catalog.Loaded.FULLY);
	}

	@Test
	void letsOwnTextsGiveWayToThePublishedCodeSet() throws IOException {
		assertThat(find("2025-12-01", "E11.42")).isPresent();

		load(order(2026, "E11.4 0 heading", "E11.42 1 Published polyneuropathy title"));

		CatalogEntry entry = find("2025-12-01", "E11.42").orElseThrow();
		assertThat(entry.title()).isEqualTo("Published polyneuropathy title");
		assertThat(entry.terms()).as("our own words still find it").isNotEmpty();
		assertThat(find("2025-12-01", "I10")).as("not in the published set").isEmpty();
		assertThat(find("2025-09-30", "I10")).as("before the published set begins").isPresent();
	}

	@Test
	void holdsThePairInEachOfItsWindows() throws IOException {
		load(write("ccipra-v320r0-f1.TXT",
				PTP + "99998\t99999\t\t20200101\t20211231\t0\tFirst reason\r\n"
						+ "99998\t99999\t\t20230401\t*\t1\tSecond reason\r\n"
						+ "99998\t99999\t\t20230401\t*\t1\tSecond reason, again\r\n"));

		assertThat(on("2026-02-01").ptp("99999", "99998")).map(PtpEdit::rationale).contains("Second reason");
		assertThat(on("2026-02-01").ptpAmong(List.of("99998", "99999", "12001"))).hasSize(2);
		assertThat(on("2026-02-01").ptp("96413", "96409")).as("the published table goes before the starter's")
			.isEmpty();
		assertThat(on("2025-12-31").ptp("96413", "96409")).as("before its first day the starter's answers").isPresent();
		assertThat(on("2020-01-01").loaded(CatalogTable.PTP)).isEqualTo(Catalog.Loaded.NO);
	}

	@Test
	void changesNothingWhenTheSameFilesComeAgain() throws IOException {
		Path file = order(2026, "A00 0 Cholera", "A00.0 1 Cholera due to something");
		load(file);
		List<Long> before = this.releases.list().stream().map(CatalogRelease::id).toList();

		ImportedRelease again = load(file).get(0);

		assertThat(again.outcome()).isEqualTo(ImportedRelease.Outcome.UNCHANGED);
		assertThat(this.releases.list()).extracting(CatalogRelease::id).isEqualTo(before);
	}

	@Test
	void tellsWhatWouldChangeAndChangesNothing() throws IOException {
		load(order(2025, "A00 0 Cholera", "A00.0 1 Same", "A00.1 1 Old", "A00.9 1 Gone"));
		List<Long> before = this.releases.list().stream().map(CatalogRelease::id).toList();

		Path next = order(2026, "A00 0 Cholera", "A00.0 1 Same", "A00.1 1 New", "A00.2 1 Added");
		ImportedRelease tried = this.catalogImport
			.run(new ImportRequest(List.of(next), Optional.empty(), Optional.empty(), true, "test"),
					new UnwatchedImport())
			.get(0);

		assertThat(tried.outcome()).isEqualTo(ImportedRelease.Outcome.TRIED);
		assertThat(tried.difference().examples()).containsExactlyInAnyOrder("~ A00.1", "+ A00.2", "- A00.9");
		assertThat(this.releases.list()).extracting(CatalogRelease::id).isEqualTo(before);
	}

	@Test
	void leavesEverythingAsItWasWhenAFileIsBad() throws IOException {
		load(order(2025, "A00 0 Cholera", "A00.0 1 Cholera due to something"));
		List<Long> before = this.releases.list().stream().map(CatalogRelease::id).toList();
		Path good = write("ccipra-v321r0-f1.TXT", PTP + "99998\t99999\t\t20200101\t*\t0\tReason\r\n");
		Path bad = order(2026, "A00 0 Cholera", "A00.0 7 A flag that does not exist");

		assertThatExceptionOfType(BadFileException.class).isThrownBy(() -> load(good, bad))
			.withMessageContaining("icd10cm_order_2026.txt, line 2");

		assertThat(this.releases.list()).extracting(CatalogRelease::id).isEqualTo(before);
		assertThat(find("2025-12-01", "A00.0")).isPresent();
		assertThat(this.database.queryForObject("select count(*) from ptp_edit where column_one = '99998'", Long.class))
			.isZero();
	}

	@Test
	void removesWhatADeadProcessLeft() throws IOException {
		load(order(2025, "A00 0 Cholera", "A00.0 1 Cholera due to something"));
		this.database.update("update catalog_release set state = 'IMPORTING', touched_at = '2020-01-01 00:00:00' "
				+ "where name = 'ICD10CM_ORDER FY2025'");

		this.catalogImport.removeAbandoned();

		assertThat(names()).isEmpty();
		assertThat(
				this.database.queryForObject(
						"select count(*) from catalog_row where code = 'A00.0' and partner = '' "
								+ "and catalog_release_id not in (select catalog_release_id from catalog_release)",
						Long.class))
			.isZero();
	}

	@Test
	void comparesTakesOutAndBringsBack() throws IOException {
		load(order(2025, "A00 0 Cholera", "A00.0 1 One"));
		load(order(2026, "A00 0 Cholera", "A00.0 1 Two"));

		assertThat(this.releases.differences("ICD10CM_ORDER FY2025", "ICD10CM_ORDER FY2026")
			.get(CatalogKind.ICD10CM_ORDER)).hasToString("0 added, 1 changed, 0 removed");
		this.releases.deactivate("ICD10CM_ORDER FY2026", "test");
		assertThat(find("2025-12-01", "A00.0")).map(CatalogEntry::title).contains("One");
		this.releases.activate("ICD10CM_ORDER FY2026", "test");
		assertThat(find("2025-12-01", "A00.0")).map(CatalogEntry::title).contains("Two");
		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> this.releases.remove("no such", "test"));
	}

	@Test
	void readsATableOnceThatADownloadHoldsTwice() throws IOException {
		String table = "pos_code,pos_name,pos_description\r\n11,Office,A place\r\n12,Home,Another place\r\n";
		Path download = this.folder.resolve("pos-2026.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(download))) {
			for (String name : List.of("place-of-service-2026.csv", "Place-of-Service-2026.txt")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(table.getBytes(StandardCharsets.US_ASCII));
			}
		}

		assertThat(load(download)).extracting(ImportedRelease::rows).containsExactly(2L);
	}

	@Test
	void namesAFileThatIsNoTable() throws IOException {
		Path letter = write("letter.txt", "Dear CMS,\nplease send the file.\n");

		assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> load(letter))
			.withMessageContaining("letter.txt");
	}

	/** The server takes new releases over within seconds. */
	private Catalog on(String day) {
		until(this.catalogs::isCurrent, Boolean::booleanValue);
		return this.catalogs.on(LocalDate.parse(day));
	}

	private Optional<CatalogEntry> find(String day, String code) {
		return on(day).find(CodeSystem.ICD10CM, code);
	}

	private List<ImportedRelease> load(Path... files) throws IOException {
		return this.catalogImport.run(
				new ImportRequest(List.of(files), Optional.empty(), Optional.empty(), false, "test"),
				new UnwatchedImport());
	}

	private Path order(int year, String... rows) throws IOException {
		StringBuilder text = new StringBuilder();
		int number = 0;
		for (String row : rows) {
			String[] parts = row.split(" ", 3);
			text.append(String.format("%05d %-7s %s %-60s %s\r\n", ++number, parts[0].replace(".", ""), parts[1],
					parts[2], parts[2]));
		}
		return write("icd10cm_order_" + year + ".txt", text.toString());
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text, StandardCharsets.US_ASCII);
	}

}
