package org.caseconsultant.catalog.layout.ncci;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.EditFiles;
import org.caseconsultant.catalog.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * PTP edits as text, the published ones and invented ones.
 */
class PtpTextTests {

	private static final String HEADING = "Some notice\r\nColumn1/Column2 Edits\r\nColumn 1\tColumn 2\t*=in existence\t"
			+ "Effective\tDeletion\tModifier\tPTP Edit Rationale\r\n";

	private final Layout layout = new PtpText();

	@ParameterizedTest
	@CsvSource({ "ccipra-v302r0-f1,636796", "ccipra-v302r0-f2,636516", "ccipra-v302r0-f3,636489",
			"ccipra-v302r0-f4,636216", "ccioph-v302r0-f1,444140", "ccioph-v302r0-f2,443944", "ccioph-v302r0-f3,444000",
			"ccioph-v302r0-f4,443734" })
	void readsEveryPublishedRow(String name, int count) throws IOException {
		Path zip = EditFiles.find("ncci/" + name + ".zip");
		Map<Long, CatalogRow> sample = new HashMap<>();
		int[] rows = new int[1];
		long begun = System.nanoTime();

		Layout.Recognised known = EditFiles.read(zip, (row) -> {
			if (rows[0]++ % (count / 1000) == 0) {
				sample.put(row.line(), row);
			}
		});

		double seconds = (System.nanoTime() - begun) / 1e9;
		System.out.printf("%s: %,d rows, %,.0f rows a second%n", name, rows[0], rows[0] / seconds);
		assertThat(known.kind())
			.isEqualTo(name.startsWith("ccipra") ? CatalogKind.PTP_PRACTITIONER : CatalogKind.PTP_HOSPITAL);
		assertThat(known.edition()).isEqualTo("v30.2");
		assertThat(known.effectiveOn()).contains(LocalDate.of(2024, 7, 1));
		assertThat(rows[0]).isEqualTo(count);
		assertThat(sample).hasSizeGreaterThanOrEqualTo(1000).isEqualTo(readAgain(zip, sample));
	}

	private static Map<Long, CatalogRow> readAgain(Path path, Map<Long, CatalogRow> sample) throws IOException {
		Map<Long, CatalogRow> rows = new HashMap<>();
		try (ZipFile zip = new ZipFile(path.toFile());
				LineNumberReader lines = new LineNumberReader(new InputStreamReader(
						zip.getInputStream(zip.entries().nextElement()), StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (sample.containsKey((long) lines.getLineNumber())) {
					rows.put((long) lines.getLineNumber(), row(lines.getLineNumber(), line.split("\t")));
				}
			}
		}
		return rows;
	}

	private static CatalogRow row(long line, String[] fields) {
		LocalDate until = fields[4].equals("*") ? null : day(fields[4]);
		return new CatalogRow(line, fields[0], fields[1], day(fields[3]), until,
				Map.of("indicator", fields[5], "rationale", fields[6]));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
	}

	@Test
	void passesPairsThatComeSeveralTimes() throws IOException {
		String rows = "00100\t00102\t*\t19960101\t20051231\t1\tMisuse of column two code\r\n"
				+ "00100\t00102\t\t20100101\t*\t0\tMisuse of column two code\r\n"
				+ "00100\t00102\t\t20100101\t*\t0\tMore extensive procedure\r\n";

		List<CatalogRow> read = EditFiles.rows(this.layout, EditFiles.of("ccioph-v313r0-f1.TXT", HEADING + rows));

		assertThat(read).extracting(CatalogRow::line).containsExactly(4L, 5L, 6L);
		assertThat(read).extracting(CatalogRow::until).containsExactly(LocalDate.of(2005, 12, 31), null, null);
		assertThat(read.get(0).values()).containsExactly(Map.entry("prior1996", "1"), Map.entry("indicator", "1"),
				Map.entry("rationale", "Misuse of column two code"));
	}

	@Test
	void tellsTheSetsApart() throws IOException {
		String row = "00100\t00102\t*\t19960101\t20051231\t1\tMisuse of column two code\r\n";

		assertThat(kind("ccioph-v313r0-f1.TXT", HEADING + row)).contains(CatalogKind.PTP_HOSPITAL);
		assertThat(kind("edits.txt", "Outpatient Hospital Edits\r\n" + row)).contains(CatalogKind.PTP_HOSPITAL);
		assertThat(kind("edits.txt", "Medicaid Edits\r\n" + row)).contains(CatalogKind.PTP_MEDICAID);
		assertThat(kind("edits.txt", "Centers for Medicare & Medicaid Services\r\n" + row))
			.contains(CatalogKind.PTP_PRACTITIONER);
		assertThat(kind("notes.txt", "99213 and 99214 are codes\r\n")).isEmpty();
	}

	private Optional<CatalogKind> kind(String name, String text) throws IOException {
		return this.layout.recognise(EditFiles.of(name, text)).map(Layout.Recognised::kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			00100~0010~~20240101~*~1~Misuse of codes    | line 5, column Column 2: is '0010', not a procedure code
			00100~00102~~20240231~*~1~Misuse of codes   | line 5, column Effective Date: is '20240231'
			00100~00102~~*~20240101~1~Misuse of codes   | line 5, column Effective Date: is '*'
			00100~00102~~20240101~*~2~Misuse of codes   | line 5, column Modifier: is '2', not 0, 1 or 9
			00100~00102~~20240101~*~Misuse of codes~1   | line 5, column Modifier: is 'Misuse of codes'
			00100~00102~x~20240101~*~1~Misuse of codes  | line 5, column prior to 1996: is 'x'
			00100~00102~~20240101~*                     | line 5: has 5 tab separated fields
			""")
	void refusesRows(String row, String message) {
		String first = "00100\t00101\t\t19960101\t*\t1\tMisuse of column two code\r\n";
		String text = HEADING + first + row.replace('~', '\t') + "\r\n";

		assertThatExceptionOfType(org.caseconsultant.catalog.layout.BadFileException.class)
			.isThrownBy(() -> EditFiles.rows(this.layout, EditFiles.of("ccipra.txt", text)))
			.withMessageStartingWith("ccipra.txt, " + message);
	}

}
