package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Times an index that was built before, with queries made from its own texts: codes,
 * beginnings of codes, words, misspelled words and sentences of up to 150 words. A
 * command, not a test; it counts processor time, so that other programs do not disturb
 * it: {@code CatalogBenchmark FOLDER [QUERIES]}.
 */
final class CatalogBenchmark {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int MILLION = 1_000_000;

	private static final List<String> KINDS = List.of("code", "prefix", "words", "misspelled", "sentence", "typing",
			"all code sets");

	private final Random random = new Random(7);

	private final CatalogIndex index;

	private final List<CatalogEntry> entries = new ArrayList<>();

	private CatalogBenchmark(CatalogIndex index) {
		this.index = index;
		for (CodeSystem system : EnumSet.of(CodeSystem.ICD10CM, CodeSystem.HCPCS, CodeSystem.CPT)) {
			for (String first : "ABCDEFGHIJKLMNOPQRSTZ0123456789".split("")) {
				index.startingWith(system, first, 3000)
					.stream()
					.filter((entry) -> !entry.title().isBlank())
					.forEach(this.entries::add);
			}
		}
	}

	/**
	 * Prints percentiles.
	 * @param arguments folder of the index, number of queries of a kind
	 * @throws IOException if the index cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		int queries = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 2000;
		long start = THREADS.getCurrentThreadCpuTime();
		try (CatalogIndex index = CatalogIndex.open(folder)) {
			System.out.printf("opened in %d ms, %d rows, %.1f MB on disk%n",
					(THREADS.getCurrentThreadCpuTime() - start) / MILLION, index.size(), index.bytes() / 1e6);
			CatalogBenchmark benchmark = new CatalogBenchmark(index);
			KINDS.forEach((kind) -> benchmark.time(kind, queries / 4));
			KINDS.forEach((kind) -> benchmark.print(kind, benchmark.time(kind, queries)));
			benchmark.print("look-up", benchmark.lookUps(100 * queries));
			benchmark.throughput(queries);
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			System.out.printf("heap in use %.0f MB, with %d entries of the benchmark%n",
					(runtime.totalMemory() - runtime.freeMemory()) / 1e6, benchmark.entries.size());
		}
	}

	private long[] time(String kind, int queries) {
		List<CatalogQuery> made = new ArrayList<>();
		for (int i = 0; i < queries; i++) {
			made.add(query(kind));
		}
		return times(queries, (i) -> this.index.search(made.get(i)));
	}

	private long[] lookUps(int number) {
		List<CatalogEntry> asked = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			asked.add(entry());
		}
		return times(number, (i) -> this.index.find(asked.get(i).system(), asked.get(i).code(), Optional.empty()));
	}

	private void throughput(int queries) {
		List<CatalogQuery> made = new ArrayList<>();
		for (int i = 0; i < 4 * queries; i++) {
			made.add(query(KINDS.get(i % 4)));
		}
		long start = System.nanoTime();
		CompletableFuture.allOf(half(made, 0), half(made, 1)).join();
		System.out.printf("%.0f queries a second on two threads%n", made.size() * 1e9 / (System.nanoTime() - start));
	}

	private CompletableFuture<Void> half(List<CatalogQuery> queries, int rest) {
		return CompletableFuture.runAsync(() -> {
			for (int i = rest; i < queries.size(); i += 2) {
				this.index.search(queries.get(i));
			}
		});
	}

	private static long[] times(int number, IntConsumer task) {
		long[] times = new long[number];
		for (int i = 0; i < number; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			task.accept(i);
			times[i] = THREADS.getCurrentThreadCpuTime() - start;
		}
		Arrays.sort(times);
		return times;
	}

	private void print(String kind, long[] times) {
		System.out.printf("%-14s p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, slowest %.1f ms%n", kind,
				times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6,
				times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6);
	}

	private CatalogQuery query(String kind) {
		EnumSet<CodeSystem> one = EnumSet.of(entry().system());
		String words = words(1 + this.random.nextInt(6));
		return switch (kind) {
			case "code" -> CatalogQuery.of(entry().code(), 10);
			case "prefix" -> CatalogQuery.of(entry().code().substring(0, 3), 10);
			case "words" -> new CatalogQuery(words, one, 10);
			case "misspelled" -> new CatalogQuery(misspelled(words), one, 10);
			case "sentence" -> new CatalogQuery(words(10 + this.random.nextInt(140)), one, 10);
			case "typing" ->
				new CatalogQuery(words.substring(0, Math.max(1, words.length() / 2)), one, 10).whileTyping();
			default -> CatalogQuery.of(words, 10);
		};
	}

	private CatalogEntry entry() {
		return this.entries.get(this.random.nextInt(this.entries.size()));
	}

	private String words(int number) {
		List<String> words = new ArrayList<>();
		while (words.size() < number) {
			List<String> title = List.of(entry().title().replaceAll("[^A-Za-z]+", " ").strip().split(" "));
			words.addAll(title.subList(0, Math.min(title.size(), 4)));
		}
		return String.join(" ", words.subList(0, number));
	}

	private String misspelled(String words) {
		StringBuilder text = new StringBuilder(words);
		if (text.length() > 4) {
			text.deleteCharAt(2 + this.random.nextInt(text.length() - 3));
		}
		return text.toString();
	}

}
