package org.caseconsultant.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a search with labelled texts. A text is hit within the first k if one of its
 * codes is among the first k of that code's own code set.
 *
 * <pre>
 * Evaluation.Figures figures = new Evaluation(index::search).measure(Files.lines(file));
 * </pre>
 */
public final class Evaluation {

	private static final int MOST = 10;

	private static final int FEW = 5;

	private static final JsonMapper JSON = new JsonMapper();

	private final Function<CatalogQuery, List<CatalogHit>> search;

	/**
	 * Takes what is measured.
	 * @param search finds hits, best first
	 */
	public Evaluation(Function<CatalogQuery, List<CatalogHit>> search) {
		this.search = search;
	}

	/**
	 * Measures all texts.
	 * @param lines JSON objects with {@code text}, {@code codes} and perhaps
	 * {@code system}; blank lines are left out
	 * @return the share of texts that are hit
	 * @throws IllegalArgumentException if a line is something else
	 */
	public Figures measure(Stream<String> lines) {
		int[] ranks = lines.filter((line) -> !line.isBlank()).map(Evaluation::labelled).mapToInt(this::rank).toArray();
		return new Figures(ranks.length, share(ranks, 1), share(ranks, FEW), share(ranks, MOST));
	}

	private static JsonNode labelled(String line) {
		try {
			JsonNode labelled = JSON.readTree(line);
			if (labelled.path("text").isString() && labelled.path("codes").isArray()) {
				return labelled;
			}
		}
		catch (JacksonException ex) {
			// not JSON: refused below
		}
		throw new IllegalArgumentException("a line is no JSON object with text and codes");
	}

	private int rank(JsonNode line) {
		String text = line.get("text").asString();
		Optional<CodeSystem> system = Optional.ofNullable(line.get("system"))
			.map((name) -> CodeSystem.valueOf(name.asString()));
		Set<String> codes = line.get("codes").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
		return systems(system, codes).mapToInt((each) -> rank(text, each, codes)).min().orElse(Integer.MAX_VALUE);
	}

	private int rank(String text, CodeSystem system, Set<String> codes) {
		Set<String> expected = codes.stream()
			.map((code) -> CodeSpelling.normalise(system, code))
			.collect(Collectors.toSet());
		List<String> found = this.search.apply(new CatalogQuery(text, EnumSet.of(system), MOST))
			.stream()
			.map((hit) -> hit.entry().code())
			.toList();
		for (int i = 0; i < found.size(); i++) {
			if (expected.contains(found.get(i))) {
				return i + 1;
			}
		}
		return Integer.MAX_VALUE;
	}

	/** A code without a code set may belong to any in whose form it is written. */
	private static Stream<CodeSystem> systems(Optional<CodeSystem> named, Set<String> codes) {
		return named.map(Stream::of)
			.orElseGet(() -> Arrays.stream(CodeSystem.values())
				.filter((system) -> codes.stream()
					.anyMatch((code) -> CodeSpelling.isWellFormed(system, CodeSpelling.normalise(system, code)))));
	}

	private static double share(int[] ranks, int most) {
		return (double) Arrays.stream(ranks).filter((rank) -> rank <= most).count() / Math.max(1, ranks.length);
	}

	/**
	 * What was measured.
	 *
	 * @param n number of texts
	 * @param hitAt1 share of texts with a code in the first place
	 * @param hitAt5 share of texts with a code among the first five
	 * @param hitAt10 share of texts with a code among the first ten
	 */
	public record Figures(int n, double hitAt1, double hitAt5, double hitAt10) {
	}

}
