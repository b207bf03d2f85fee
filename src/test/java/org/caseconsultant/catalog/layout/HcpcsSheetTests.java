package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.layout.hcpcs.HcpcsSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reads the sheet form of HCPCS, as workbook and as CSV.
 */
class HcpcsSheetTests {

	private static final String[] NOTICE = { "Invented notice for 2020, which may be long" };

	private static final String[] HEADING = { "HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "SHORT DESCRIPTION",
			"PRICE1", "COV", "XREF1", "ADD DT", "ACT EFF DT", "TERM DT", "ACTION CD" };

	private static final String[] FIRST = { "A0001", "00100", "=3", "Invented supply", "Supply", "00", "C", "",
			"=20100101", "=20180101", "=20171231", "N" };

	private static final String[] CONTINUED = { "A0001", "00200", "=4", "in two lines" };

	private static final String[] BACK = { "A0002", "00100", "=3", "Brought back", "Back", "", "", "", "=20100101",
			"=20200701", "=20171231", "A" };

	private static final String[] MODIFIER = { "A1", "00100", "=7", "Invented modifier", "Modifier", "", "", "",
			"=20020701", "", "", "N" };

	private static final String[] LICENSED = { "99991", "00100", "=3", "Not kept", "Not kept", "", "", "", "=20020701",
			"", "", "N" };

	@Test
	void readsWorkbookAndCsvAlike() throws IOException {
		for (SourceFile file : List.of(
				InventedFile.sheet("HCPC2025_OCT_ANWEB.xlsx", NOTICE, HEADING, FIRST, CONTINUED, BACK, MODIFIER,
						LICENSED),
				InventedFile.text("HCPC2025_OCT_ANWEB.csv",
						csv(NOTICE, HEADING, FIRST, CONTINUED, BACK, MODIFIER, LICENSED)))) {
			assertThat(read(file))
				.extracting((row) -> row.line() + " " + row.code() + " " + row.from() + " " + row.until() + " "
						+ row.value("long") + "," + row.value("short") + "," + row.value("coverage") + ","
						+ row.value("added"))
				.containsExactly("3 A0001 2010-01-01 2017-12-31 Invented supply in two lines,Supply,C,20100101",
						"5 A0002 2020-07-01 null Brought back,Back,,20100101",
						"6 A1 2002-07-01 null Invented modifier,Modifier,,20020701",
						"7 99991 2002-07-01 null ,,,20020701");
			assertThat(new HcpcsSheet().recognise(file).orElseThrow().edition()).isEqualTo("2025 October");
		}
	}

	@Test
	void findsTheEditionInTheNotice() throws IOException {
		SourceFile file = InventedFile.text("codes.csv", csv(NOTICE, HEADING, FIRST));

		assertThat(new HcpcsSheet().recognise(file).orElseThrow().effectiveOn()).hasValue(LocalDate.of(2020, 1, 1));
	}

	@Test
	void refusesContinuationsWithoutBeginning() {
		refuses("line 3, column HCPC", NOTICE, HEADING, CONTINUED);
		refuses("line 4, column HCPC", NOTICE, HEADING, BACK, CONTINUED);
		refuses("line 5, column SEQNUM", NOTICE, HEADING, FIRST, CONTINUED, CONTINUED);
	}

	private static void refuses(String place, String[]... rows) {
		assertThatExceptionOfType(BadFileException.class)
			.isThrownBy(() -> read(InventedFile.text("HCPC.csv", csv(rows))))
			.withMessageContaining(place);
	}

	private static String csv(String[]... rows) {
		return Arrays.stream(rows)
			.map((row) -> String.join(",", Arrays.copyOf(row, HEADING.length)).replace("null", "").replace("=", ""))
			.collect(Collectors.joining("\n", "", "\n"))
			.replace("2020, which", "2020 which");
	}

	private static List<CatalogRow> read(SourceFile file) throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		new HcpcsSheet().read(file, rows::add);
		return rows;
	}

}
