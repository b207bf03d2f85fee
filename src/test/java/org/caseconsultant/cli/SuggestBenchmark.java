package org.caseconsultant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.caseconsultant.CaseConsultant;
import org.caseconsultant.start.Need;
import org.caseconsultant.suggestion.Suggesters;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times the reading of questions with the catalog of the database:
 * {@code SuggestBenchmark QUESTIONS.jsonl}. A command, not a test.
 */
final class SuggestBenchmark {

	private static final int WARM_UP = 20;

	private static final int ROUNDS = 60;

	private SuggestBenchmark() {
	}

	/**
	 * Prints percentiles.
	 * @param arguments file with one JSON object a line that has a text
	 * @throws IOException if the file cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		List<String> texts = Files.readAllLines(Path.of(arguments[0]))
			.stream()
			.map((line) -> new JsonMapper().readTree(line).get("text").asString())
			.toList();
		Product.isMadeBy(CaseConsultant.class);
		try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
			Suggesters suggesters = product.getBean(Suggesters.class);
			long[] nanos = new long[texts.size() * ROUNDS];
			for (int round = -WARM_UP; round < ROUNDS; round++) {
				for (int i = 0; i < texts.size(); i++) {
					long begun = System.nanoTime();
					suggesters.today().read(texts.get(i));
					nanos[Math.max(0, round) * texts.size() + i] = System.nanoTime() - begun;
				}
			}
			Arrays.sort(nanos);
			System.out.printf("%d readings, p50 %.1f ms, p99 %.1f ms%n", nanos.length, nanos[nanos.length / 2] / 1e6,
					nanos[nanos.length * 99 / 100] / 1e6);
		}
	}

}
