package org.caseconsultant.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.Evaluation.Placed;

/**
 * Figures of a ranking. Those at k look at the first k codes of each code set; means are
 * over the texts that have expected codes.
 *
 * @param n number of texts with expected codes
 * @param hitAt1 share of texts with an expected code in the first place
 * @param hitAt5 share of texts with one within the first five
 * @param hitAt10 share of texts with one within the first ten
 * @param hitAt20 share of texts with one within the first twenty
 * @param recallAt1 share of the expected codes in the first place
 * @param recallAt5 share of the expected codes within the first five
 * @param recallAt10 share of the expected codes within the first ten
 * @param recallAt20 share of the expected codes within the first twenty
 * @param mrr mean of one by the best rank
 * @param map mean average precision; an expected code that is not found counts 0
 * @param precisionAt3 share of the first three places with expected codes
 * @param wrongAt5 share of the texts with wrong codes that have one of them within the
 * first five
 * @param latencyMs time for a text
 */
public record EvaluationFigures(int n, double hitAt1, double hitAt5, double hitAt10, double hitAt20, double recallAt1,
		double recallAt5, double recallAt10, double recallAt20, double mrr, double map, double precisionAt3,
		double wrongAt5, Latency latencyMs) {

	static EvaluationFigures of(List<Placed> placed) {
		Map<Object, List<Placed>> byText = placed.stream()
			.collect(Collectors.groupingBy(Placed::text, LinkedHashMap::new, Collectors.toList()));
		List<TextFigures> all = byText.values().stream().map(TextFigures::new).toList();
		List<TextFigures> asked = all.stream().filter(TextFigures::isAsked).toList();
		List<TextFigures> warned = all.stream().filter(TextFigures::isWarned).toList();
		return new EvaluationFigures(asked.size(), mean(asked, (text) -> text.hit(1)),
				mean(asked, (text) -> text.hit(5)), mean(asked, (text) -> text.hit(10)),
				mean(asked, (text) -> text.hit(20)), mean(asked, (text) -> text.recall(1)),
				mean(asked, (text) -> text.recall(5)), mean(asked, (text) -> text.recall(10)),
				mean(asked, (text) -> text.recall(20)), mean(asked, TextFigures::reciprocalRank),
				mean(asked, TextFigures::averagePrecision), mean(asked, TextFigures::precisionAt3),
				mean(warned, TextFigures::wrongAt5), Latency.of(byText.values()));
	}

	private static double mean(List<TextFigures> texts, ToDoubleFunction<TextFigures> figure) {
		return texts.stream().mapToDouble(figure).average().orElse(0);
	}

	/**
	 * Time for a text, in milliseconds.
	 *
	 * @param p50 half of the texts take no longer
	 * @param p99 99 of 100 texts take no longer
	 */
	public record Latency(double p50, double p99) {

		static Latency of(Collection<List<Placed>> texts) {
			double[] sorted = texts.stream().mapToDouble((placed) -> placed.get(0).nanos() / 1e6).sorted().toArray();
			return new Latency(percentile(sorted, 0.5), percentile(sorted, 0.99));
		}

		private static double percentile(double[] sorted, double share) {
			return (sorted.length == 0) ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
		}

	}

}
