package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles which codes a sentence names: of several with the same words the best, and
 * rather {@code abdominal pain} than the {@code pain} in it.
 */
final class SentenceScores {

	private static final double SAME_WORDS = 0.3;

	private static final double WITHIN = 0.65;

	private static final int MOST_ALIKE = 6;

	private static final Comparator<Mentioned> WEIGHTIEST = Comparator.comparingDouble(Mentioned::weight)
		.reversed()
		.thenComparing(Mentioned::code);

	private SentenceScores() {
	}

	/** Returns the best mention of each code, with what it weighs in its sentence. */
	static Map<String, Mentioned> of(List<Mentioned> mentions) {
		Map<String, Mentioned> scores = new LinkedHashMap<>();
		List<Mentioned> heavier = new ArrayList<>();
		mentions.stream().sorted(WEIGHTIEST).filter((mentioned) -> mentioned.weight() > 0).forEach((mentioned) -> {
			Mentioned settled = mentioned.weighing(mentioned.weight() * standing(mentioned, heavier));
			heavier.add(mentioned);
			scores.merge(mentioned.code(), settled, (one, two) -> (one.weight() >= two.weight()) ? one : two);
		});
		return scores;
	}

	private static double standing(Mentioned mentioned, List<Mentioned> heavier) {
		Set<String> alike = new HashSet<>();
		boolean within = false;
		for (Mentioned other : heavier) {
			if (!other.code().equals(mentioned.code()) && mentioned.shared(other) == mentioned.size()) {
				within |= other.size() > mentioned.size();
				if (other.size() == mentioned.size()) {
					alike.add(other.code());
				}
			}
		}
		return Math.pow(SAME_WORDS, Math.min(MOST_ALIKE, alike.size())) * (within ? WITHIN : 1);
	}

}
