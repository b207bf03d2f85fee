package org.caseconsultant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every failure that was reported of comparable systems has a test here, or stands among
 * the open ones.
 */
class ReportedFailuresTests {

	private static final Set<String> OPEN = Set.of("B11", "B20", "B23", "B26", "B28", "B29", "B30");

	@Test
	void haveATestEach() throws IOException {
		List<String> expected = Stream
			.concat(IntStream.rangeClosed(1, 33).mapToObj((row) -> "B" + row),
					IntStream.rangeClosed(1, 5).mapToObj((row) -> "C" + row))
			.toList();

		assertThat(rows()).extracting((row) -> row[0]).containsExactlyElementsOf(expected);
		for (String[] row : rows()) {
			assertThat(row).hasSize(3);
			assertThat(row[2].startsWith("open:")).as(row[0]).isEqualTo(OPEN.contains(row[0]));
			if (!OPEN.contains(row[0])) {
				Arrays.stream(row[2].split(", ")).forEach(ReportedFailuresTests::assertIsATest);
			}
		}
	}

	private static List<String[]> rows() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/mail/reported-failures.txt"), StandardCharsets.UTF_8)
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(" \\| "))
			.toList();
	}

	private static void assertIsATest(String name) {
		String[] parts = name.split("#");
		Path source = Path.of("src/test/java/org/caseconsultant", parts[0].replace('.', '/') + ".java");
		try {
			assertThat(Files.readString(source)).as(name)
				.containsPattern("@(?:Test|ParameterizedTest)\\b[^;{]*void " + parts[1] + "\\(|@ValueSource[^;]*void "
						+ parts[1] + "\\(");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
