package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads problems, data and risk out of a question. Thread-safe; never throws.
 */
public final class DecisionReader {

	private static final String ONE_STABLE = "one stable chronic disease";

	private DecisionReader() {
	}

	/**
	 * Reads a question.
	 * @param text the question
	 * @return levels of the elements that it names, and the words
	 */
	public static DecisionReading read(QuestionText text) {
		List<DecisionFound> found = new ArrayList<>();
		DecisionSign.ALL.forEach((sign) -> find(sign, text, found));
		Optional<DecisionLevel> problems = together(highest(found, DecisionElement.PROBLEMS), found);
		Optional<DecisionLevel> risk = highest(found, DecisionElement.RISK);
		DataReviewed data = DataReader.read(text, found);
		boolean named = found.stream().anyMatch((one) -> one.element() == DecisionElement.DATA);
		found.sort(Comparator.comparingInt((one) -> one.evidence().start()));
		return new DecisionReading(problems, named ? Optional.of(data.level()) : Optional.empty(), risk,
				List.copyOf(found));
	}

	/** Two diseases, each said to be stable, are as much as two named together. */
	private static Optional<DecisionLevel> together(Optional<DecisionLevel> highest, List<DecisionFound> found) {
		long stable = found.stream()
			.filter((one) -> one.label().equals(ONE_STABLE))
			.map((one) -> one.evidence().words().toLowerCase(Locale.ROOT))
			.distinct()
			.count();
		return highest.map((level) -> (level == DecisionLevel.LOW && stable > 1) ? DecisionLevel.MODERATE : level);
	}

	private static Optional<DecisionLevel> highest(List<DecisionFound> found, DecisionElement element) {
		return found.stream()
			.filter((one) -> one.element() == element)
			.map(DecisionFound::level)
			.max(Comparator.naturalOrder());
	}

	/** Words that a stronger sign has taken do not count again for a weaker one. */
	private static void find(DecisionSign sign, QuestionText text, List<DecisionFound> found) {
		for (Evidence words : Mentions.of(sign.words(), text)) {
			boolean taken = found.stream()
				.anyMatch((one) -> one.element() == sign.element() && one.evidence().overlaps(words));
			if (!taken && AssertionReader.judge(text, words) == Assertion.ESTABLISHED) {
				found.add(new DecisionFound(sign.element(), sign.level(), sign.label(), words));
			}
		}
	}

}
