package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The list of sources and its placeholders.
 */
class SourceListTests {

	private static final Path SHIPPED = Path.of("config/catalog-sources.yaml");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "{year}-{yy}-{fiscal}, 2026-10-01, 2026-26-2027", "{fiscal}, 2026-09-30, 2026",
			"q{quarter}{release}, 2026-07-01, q3c", "{ncci}, 2024-07-01, v302r0", "{ncci}, 2026-10-01, v323r0",
			"{month} {Month} {MON} {mm}, 2026-04-01, april April APR 04" })
	void fillsPlaceholdersIn(String pattern, LocalDate day, String filled) {
		assertThat(new Placeholders(day).fill(pattern)).isEqualTo(filled);
	}

	@ParameterizedTest
	@CsvSource({ "QUARTER, 2026-11-24, 2026-10-01", "QUARTER, 2026-03-31, 2026-01-01", "YEAR, 2026-11-24, 2026-01-01",
			"FISCAL_YEAR, 2026-11-24, 2026-10-01", "FISCAL_YEAR, 2026-09-30, 2025-10-01",
			"APRIL, 2026-03-31, 2025-04-01", "APRIL, 2026-04-01, 2026-04-01", "MONTH, 2026-11-24, 2026-11-01" })
	void knowsWhichEditionHolds(Cadence cadence, LocalDate day, LocalDate begin) {
		assertThat(cadence.begin(day)).isEqualTo(begin);
	}

	@Test
	void namesAnHttpsAddressOrAPageForEveryPublishedTable() {
		List<CatalogSource> sources = SourceList.read(SHIPPED);
		Set<CatalogKind> missing = EnumSet.complementOf(EnumSet.of(CatalogKind.OWN_TABLE));
		sources.forEach((source) -> missing.removeAll(source.kinds()));

		assertThat(missing).isEmpty();
		assertThat(sources).allSatisfy((source) -> assertThat(source.page()).startsWith("https://"))
			.filteredOn((source) -> !source.byHand())
			.flatExtracting(CatalogSource::files)
			.allSatisfy((file) -> assertThat(file.address(LocalDate.of(2026, 10, 1))).hasScheme("https").hasNoQuery());
		assertThat(sources).filteredOn((source) -> source.name().equals("hcpcs"))
			.flatExtracting(CatalogSource::files)
			.extracting((file) -> file.address(LocalDate.of(2026, 10, 1)).toString())
			.containsExactly("https://www.cms.gov/files/zip/october-2026-alpha-numeric-hcpcs-file.zip");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "every: quarter, fils: [] | not understood", "every: weekly | not understood",
					"every: once, files: [{address: 'https://a.test/x'}] | needs effective", "every: year | files",
					"every: year, files: [{address: 'https://a.test/{yaer}'}] | {yaer}",
					"every: year, files: [{address: 'https://a.test/x', sha256: 12ab}] | sha256",
					"every: year, by-hand: true | page" })
	void refusesAMistake(String rest, String said) throws IOException {
		Path file = Files.writeString(this.folder.resolve("sources.yaml"),
				"sources:\n  - {name: some, kinds: [HCPCS], " + rest + "}\n");

		assertThatThrownBy(() -> SourceList.read(file)).isInstanceOf(DownloadFailed.class)
			.hasMessageContaining("sources.yaml")
			.hasMessageContaining(said);
	}

}
