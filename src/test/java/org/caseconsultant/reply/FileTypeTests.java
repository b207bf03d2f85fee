package org.caseconsultant.reply;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileTypeTests {

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void tellsTheTypeByNameAndContent() {
		assertThat(FileType.of("a.PDF", bytes("%PDF-1.7"))).contains("application/pdf");
		assertThat(FileType.of("a.png", bytes("\u0089PNG\r\n"))).contains("image/png");
		assertThat(FileType.of("a.csv", bytes("a,b"))).contains("text/csv");
	}

	@Test
	void sendsNothingThatRunsOrLies() {
		assertThat(FileType.of("a.exe", bytes("MZ"))).isEmpty();
		assertThat(FileType.of("a.html", bytes("<html>"))).isEmpty();
		assertThat(FileType.of("a.pdf", bytes("MZ"))).isEmpty();
		assertThat(FileType.of("noending", bytes("x"))).isEmpty();
	}

}
