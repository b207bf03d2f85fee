package org.caseconsultant.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures a ranking of codes with labelled texts. The rank of a code counts within its
 * own code set.
 *
 * <pre>
 * new Evaluation(ranking, catalog::find).measure(Files.lines(file)).all().hitAt5()
 * </pre>
 */
public final class Evaluation {

	private static final int CANDIDATES = 300;

	private static final int WARM_UP = 30;

	private final RankedCodes ranking;

	private final CodeLookUp codes;

	private final Optional<CodeSystem> system;

	private final boolean billableOnly;

	/**
	 * Measures all code sets and all expected codes.
	 * @param ranking is measured
	 * @param codes the catalog
	 */
	public Evaluation(RankedCodes ranking, CodeLookUp codes) {
		this(ranking, codes, Optional.empty(), false);
	}

	/**
	 * Measures a part.
	 * @param ranking is measured
	 * @param codes the catalog
	 * @param system the only code set that counts, if there is one
	 * @param billableOnly whether only expected codes count that the catalog holds as
	 * billable
	 */
	public Evaluation(RankedCodes ranking, CodeLookUp codes, Optional<CodeSystem> system, boolean billableOnly) {
		this.ranking = ranking;
		this.codes = codes;
		this.system = system;
		this.billableOnly = billableOnly;
	}

	/**
	 * Measures all texts. The first ones are ranked once before, so that loading classes
	 * and tables is not timed.
	 * @param lines JSON objects with {@code text}, {@code codes} and perhaps
	 * {@code system}, {@code subject}, {@code kind} and {@code notCodes}; blank lines are
	 * left out
	 * @return what was measured
	 * @throws IllegalArgumentException if a line is something else
	 */
	public Result measure(Stream<String> lines) {
		LabelledTexts reader = new LabelledTexts(this.codes, this.billableOnly);
		List<LabelledText> texts = lines.filter((line) -> !line.isBlank())
			.map(reader::read)
			.map((text) -> this.system.map(text::only).orElse(text))
			.filter((text) -> !text.isEmpty())
			.toList();
		texts.stream().limit(WARM_UP).forEach(this::rank);
		List<Placed> placed = texts.stream().flatMap((text) -> rank(text).stream()).toList();
		return new Result(EvaluationFigures.of(placed), by(placed, (each) -> each.system().name()),
				by(placed, Placed::kind));
	}

	private List<Placed> rank(LabelledText text) {
		long begun = System.nanoTime();
		Map<CodeSystem, List<String>> ranked = this.ranking.rank(text.text(), text.systems(), CANDIDATES);
		long nanos = System.nanoTime() - begun;
		Object one = new Object();
		List<Placed> placed = new ArrayList<>();
		for (CodeSystem each : text.systems()) {
			placed.add(new Placed(one, text.kind(), each, ranked.getOrDefault(each, List.of()),
					text.codes().getOrDefault(each, Set.of()), text.notCodes().getOrDefault(each, Set.of()), nanos));
		}
		return placed;
	}

	private static Map<String, EvaluationFigures> by(List<Placed> placed, Function<Placed, String> group) {
		Map<String, List<Placed>> groups = new TreeMap<>();
		placed.stream()
			.filter((each) -> !group.apply(each).isEmpty())
			.forEach((each) -> groups.computeIfAbsent(group.apply(each), (key) -> new ArrayList<>()).add(each));
		Map<String, EvaluationFigures> figures = new TreeMap<>();
		groups.forEach((name, members) -> figures.put(name, EvaluationFigures.of(members)));
		return figures;
	}

	/**
	 * Looks codes up in the catalog.
	 */
	@FunctionalInterface
	public interface CodeLookUp {

		/**
		 * Looks a code up.
		 * @param system code set
		 * @param code the code, in any usual spelling
		 * @return the entry, or nothing
		 */
		Optional<CatalogEntry> find(CodeSystem system, String code);

	}

	/**
	 * What was measured.
	 *
	 * @param all over all texts
	 * @param bySystem by code set of the expected codes
	 * @param byKind by kind of text, where it is told
	 */
	public record Result(EvaluationFigures all, Map<String, EvaluationFigures> bySystem,
			Map<String, EvaluationFigures> byKind) {
	}

	/**
	 * The list of one code set for a text.
	 *
	 * @param text stands for the text, which may have lists of several code sets
	 * @param kind the kind of text
	 * @param system the code set
	 * @param ranked what was found
	 * @param codes what was expected of it
	 * @param notCodes what would be wrong
	 * @param nanos how long the whole text took
	 */
	record Placed(Object text, String kind, CodeSystem system, List<String> ranked, Set<String> codes,
			Set<String> notCodes, long nanos) {
	}

}
