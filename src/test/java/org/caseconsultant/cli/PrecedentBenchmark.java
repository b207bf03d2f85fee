package org.caseconsultant.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.caseconsultant.CaseConsultant;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.start.Need;
import org.caseconsultant.suggestion.Precedents;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.StoredPrecedent;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.reading.Setting;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times the search for precedents: {@code PrecedentBenchmark [NUMBER]} fills a database
 * in memory and an index in a temporary folder with that many invented precedents, by
 * default 500,000. A command, not a test.
 */
final class PrecedentBenchmark {

	private static final int BATCH = 5000;

	private static final int WARM_UP = 200;

	private static final int QUERIES = 1000;

	private static final int CODES = 9000;

	private static final int VOCABULARY = 20_000;

	private final Random random = new Random(17);

	private PrecedentBenchmark() {
	}

	/**
	 * Prints percentiles.
	 * @param arguments number of precedents
	 * @throws Exception if anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		int number = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 500_000;
		Path folder = Files.createTempDirectory("precedents");
		System.setProperty("spring.datasource.url", "jdbc:h2:mem:precedents;MODE=MySQL;DB_CLOSE_DELAY=-1");
		System.setProperty("spring.datasource.username", "sa");
		System.setProperty("spring.datasource.password", "");
		System.setProperty("spring.jpa.properties.hibernate.search.enabled", "true");
		System.setProperty("spring.jpa.properties.hibernate.search.backend.directory.root", folder.toString());
		Product.isMadeBy(CaseConsultant.class);
		try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
			PrecedentBenchmark benchmark = new PrecedentBenchmark();
			benchmark.fill(product, number);
			benchmark.time(product.getBean(Precedents.class));
		}
	}

	private void fill(ConfigurableApplicationContext product, int number) throws InterruptedException {
		long begun = System.nanoTime();
		JdbcTemplate database = product.getBean(JdbcTemplate.class);
		database.execute("set referential_integrity false");
		for (int from = 1; from <= number; from += BATCH) {
			List<Object[]> rows = new ArrayList<>();
			for (int id = from; id < Math.min(from + BATCH, number + 1); id++) {
				rows.add(row(question(id)));
			}
			database.batchUpdate("insert into stored_precedent values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Report it "
					+ "so.', false, false, 0)", rows);
		}
		Search.mapping(product.getBean(EntityManagerFactory.class))
			.scope(StoredPrecedent.class)
			.massIndexer()
			.threadsToLoadObjects(2)
			.batchSizeToLoadObjects(200)
			.startAndWait();
		System.out.printf("%d precedents filled in %d s%n", number, (System.nanoTime() - begun) / 1_000_000_000);
	}

	private static Object[] row(AskedQuestion question) {
		return new Object[] { question.number().caseId(), question.kind().name(),
				question.payer().map(Enum::name).orElse(null), question.setting().map(Enum::name).orElse(null),
				question.state().orElse(null), question.year(), String.join(" ", question.asked()),
				String.join(" ", question.suggested()), question.asked().get(0), question.text() };
	}

	private void time(Precedents precedents) {
		long[] nanos = new long[QUERIES];
		long[] worked = new long[QUERIES];
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		int shown = 0;
		for (int i = -WARM_UP; i < QUERIES; i++) {
			AskedQuestion question = question(Integer.MAX_VALUE);
			long begun = System.nanoTime();
			long begunWork = threads.getCurrentThreadCpuTime();
			shown += precedents.like(question, question.asked()).size();
			nanos[Math.max(0, i)] = System.nanoTime() - begun;
			worked[Math.max(0, i)] = threads.getCurrentThreadCpuTime() - begunWork;
		}
		System.out.printf("%d searches, %.1f shown each%n", QUERIES, shown / (double) (QUERIES + WARM_UP));
		print("elapsed", nanos);
		print("processor", worked);
	}

	private static void print(String what, long[] nanos) {
		Arrays.sort(nanos);
		System.out.printf("%s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n", what, nanos[QUERIES / 2] / 1e6,
				nanos[QUERIES * 99 / 100] / 1e6, nanos[QUERIES - 1] / 1e6);
	}

	/** Codes and words are as unevenly spread as in real mail. */
	private AskedQuestion question(long id) {
		List<String> asked = codes(1 + this.random.nextInt(3));
		String text = IntStream.range(0, 25 + this.random.nextInt(50))
			.mapToObj((i) -> word(uneven(VOCABULARY)))
			.collect(Collectors.joining(" "));
		return new AskedQuestion(new CaseNumber(id), any(QuestionKind.values()), asked, codes(10),
				Optional.of(any(Payer.values())), Optional.of(any(Setting.values())), Optional.empty(),
				2023 + this.random.nextInt(4), text);
	}

	private List<String> codes(int number) {
		return IntStream.range(0, number)
			.mapToObj((i) -> String.valueOf(10_000 + uneven(CODES) * 7))
			.distinct()
			.toList();
	}

	private int uneven(int most) {
		return (int) (Math.pow(this.random.nextDouble(), 4) * most);
	}

	private static String word(int number) {
		return Integer.toString(number + 40_000, 26)
			.chars()
			.mapToObj((c) -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'q' : c)))
			.collect(Collectors.joining());
	}

	private <T> T any(T[] values) {
		return values[this.random.nextInt(values.length)];
	}

}
