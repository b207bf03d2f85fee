package org.caseconsultant.catalog.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds the word that somebody meant. Only words of five letters and more are corrected,
 * by one edit, longer ones by two; the first letter is taken as right.
 */
final class SpellingCorrection {

	private static final int SHORTEST = 5;

	private static final int SHORTEST_WITH_TWO_EDITS = 8;

	private static final int MOST_DETERMINIZED_STATES = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

	private final Map<String, Integer> words = new HashMap<>();

	/**
	 * Takes the words that are known.
	 * @param words words as typed, once for each time they occur
	 */
	SpellingCorrection(Collection<String> words) {
		words.stream()
			.filter(SpellingCorrection::isCorrectable)
			.forEach((word) -> this.words.merge(word, 1, Integer::sum));
	}

	/** Returns the nearest known word, the more frequent one of several. */
	Optional<String> correct(String word) {
		if (!isCorrectable(word)) {
			return Optional.empty();
		}
		Optional<String> nearest = nearest(word, 1);
		return (nearest.isPresent() || word.length() < SHORTEST_WITH_TWO_EDITS) ? nearest : nearest(word, 2);
	}

	private Optional<String> nearest(String word, int edits) {
		CharacterRunAutomaton near = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits),
				MOST_DETERMINIZED_STATES);
		return this.words.keySet()
			.stream()
			.filter((known) -> known.charAt(0) == word.charAt(0) && Math.abs(known.length() - word.length()) <= edits)
			.filter(near::run)
			.min(Comparator.comparing((String known) -> -this.words.getOrDefault(known, 0))
				.thenComparing(Comparator.naturalOrder()));
	}

	private static boolean isCorrectable(String word) {
		return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
	}

}
