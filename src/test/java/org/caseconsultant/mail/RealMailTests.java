package org.caseconsultant.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every real message gives a reading.
 */
class RealMailTests {

	private final MailReader reader = new MailReader("example.org");

	@Test
	void readsEveryMessage() {
		Map<String, Map<Classification, Integer>> figures = new TreeMap<>();
		Map<String, int[]> content = new TreeMap<>();
		Path root = RealMail.folder("");
		for (Path file : RealMail.files("")) {
			String folder = root.relativize(file).getName(0).toString();
			byte[] raw = RealMail.bytes(file);
			long start = System.nanoTime();
			ParsedMail mail = this.reader.read(raw);
			Duration taken = Duration.ofNanos(System.nanoTime() - start);
			check(file, raw, mail, taken);
			figures.computeIfAbsent(folder, (key) -> new EnumMap<>(Classification.class))
				.merge(mail.classification(), 1, Integer::sum);
			int[] counts = content.computeIfAbsent(folder, (key) -> new int[4]);
			counts[0]++;
			counts[1] += mail.text().isBlank() ? 0 : 1;
			counts[2] += mail.attachments().size();
			counts[3] += mail.problems().isEmpty() ? 0 : 1;
		}
		content.forEach((folder, counts) -> System.out.printf(
				"%-28s %4d read, %4d with text, %4d attachments, %4d with problems %s%n", folder, counts[0], counts[1],
				counts[2], counts[3], figures.get(folder)));
		assertThat(content).isNotEmpty();
	}

	private void check(Path file, byte[] raw, ParsedMail mail, Duration taken) {
		assertThat(mail.text()).as("text of %s", file).isNotNull().doesNotContain("\r").doesNotContain("\u0000");
		assertThat(mail.problems()).as("problems of %s", file)
			.noneMatch((problem) -> problem.startsWith("The mail could not be parsed"));
		assertThat(taken).as("time for %s", file).isLessThan(Duration.ofSeconds(5));
		StrippedText stripped = new QuoteStripper().strip(mail.text());
		assertThat(stripped.newText().isBlank()).as("new text of %s", file).isEqualTo(mail.text().isBlank());
		assertThat(letters(stripped.newText() + stripped.quotedText() + stripped.signature())).as("all of %s", file)
			.isEqualTo(letters(mail.text()));
		mail.html().ifPresent((html) -> assertHarmless(file, new HtmlCleaner().clean(html)));
		assertThat(ContentHash.canonical(raw)).as("canonical form of %s", file)
			.isEqualTo(ContentHash.canonical(ContentHash.canonical(raw)));
	}

	private static void assertHarmless(Path file, String html) {
		assertThat(html.toLowerCase(java.util.Locale.ROOT)).as("cleaned HTML of %s", file)
			.doesNotContain("<script", "<style", "<form", "<iframe", "<meta", "src=\"http", "javascript:", " style=");
	}

	private static Map<Integer, Integer> letters(String text) {
		Map<Integer, Integer> counts = new TreeMap<>();
		text.codePoints()
			.filter((character) -> !Character.isWhitespace(character))
			.forEach((character) -> counts.merge(character, 1, Integer::sum));
		return counts;
	}

}
