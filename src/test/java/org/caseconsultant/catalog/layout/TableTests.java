package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTests {

	@Test
	void readsCommaSeparatedRowsWithTheLineOnWhichTheyBegin() throws IOException {
		SourceFile file = InventedFile.text("a.csv",
				"\"notice\r\nof two lines\",,\r\nHCPCS,\"Value, most\"\r\n\r\nA,1");

		assertThat(rows(file)).containsExactly("1:notice\r\nof two lines||", "3:HCPCS|Value, most", "4:", "5:A|1");
	}

	@Test
	void readsTabSeparatedRowsWithAndWithoutQuotationMarks() throws IOException {
		assertThat(rows(InventedFile.text("a.txt", "notice, one\nA\t5\" tube\t\nB\t\"x\n")))
			.containsExactly("1:notice, one", "2:A|5\" tube|", "3:B|\"x");
		assertThat(rows(InventedFile.text("a.txt", "A\t\"two\nlines, \"\"x\"\"\"\nB\t1\n")))
			.containsExactly("1:A|two\nlines, \"x\"", "3:B|1");
	}

	@Test
	void readsMarkedUnicodeAndOldWindowsText() throws IOException {
		assertThat(rows(InventedFile.text("a.csv", "\uFEFFcode,text\nA,é’\n"))).containsExactly("1:code|text",
				"2:A|é’");
		assertThat(rows(InventedFile.text("a.txt", "\uFEFF\"code\"\ttext\n"))).containsExactly("1:code|text");
		assertThat(rows(InventedFile.bytes("a.csv", "A,é’\n".getBytes(Charset.forName("windows-1252")))))
			.containsExactly("1:A|é’");
		assertThat(rows(InventedFile.bytes("a.csv", "\uFEFFA,é’\n".getBytes(StandardCharsets.UTF_16LE))))
			.containsExactly("1:A|é’");
	}

	@Test
	void readsWorkbooks() throws IOException {
		SourceFile file = InventedFile.sheet("a.xlsx", new String[] { "notice" }, new String[] { "HCPCS", "Value" },
				new String[] { "A0001", "=0.17999999999999999" }, new String[] { "00100", "#45292" },
				new String[] { "", "=36415" });

		assertThat(rows(file)).containsExactly("1:notice", "2:HCPCS|Value", "3:A0001|0.18", "4:00100|2024-01-01",
				"5:|36415");
		assertThat(Table.head(file, 2)).extracting(Table.Row::line).containsExactly(1L, 2L);
	}

	@Test
	void refusesDamageWithItsPlace() {
		refuses(InventedFile.text("a.csv", "A,1\nB,\"2\nC,3\n"), "a.csv, line 2: has a quotation mark");
		refuses(InventedFile.text("a.csv", "A,1\nB,\0\n"), "a.csv, line 2: holds a zero byte");
		refuses(InventedFile.bytes("a.xls", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }),
				"a.xls: is an old .xls workbook");
	}

	@Test
	void refusesEveryCutWorkbook() throws IOException {
		byte[] whole = InventedFile.sheet("a.xlsx", new String[] { "HCPCS", "Value" }, new String[] { "A0001", "=1" })
			.open()
			.readAllBytes();
		for (int length = 4; length < whole.length - 1; length += 7) {
			refuses(InventedFile.bytes("a.xlsx", Arrays.copyOf(whole, length)), "a.xlsx");
		}
	}

	private static void refuses(SourceFile file, String reason) {
		assertThatExceptionOfType(BadFileException.class).isThrownBy(() -> rows(file)).withMessageContaining(reason);
	}

	private static List<String> rows(SourceFile file) throws IOException {
		List<String> rows = new ArrayList<>();
		Table.forEach(file, (line, cells) -> rows.add(line + ":" + String.join("|", cells)));
		return rows;
	}

}
