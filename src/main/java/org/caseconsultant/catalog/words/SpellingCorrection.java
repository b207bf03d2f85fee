package org.caseconsultant.catalog.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the word that somebody meant. Only words of five letters and more are corrected,
 * by one edit, longer ones by two; the first letter is taken as right. Words are kept by
 * first letter and length with the set of their letters, so that few are compared.
 */
public final class SpellingCorrection {

	private static final int SHORTEST = 5;

	private static final int SHORTEST_WITH_TWO_EDITS = 8;

	private final Map<Integer, List<Known>> words = new HashMap<>();

	/**
	 * Takes the words that are known.
	 * @param words how often each word occurs
	 */
	public SpellingCorrection(Map<String, Integer> words) {
		words.forEach((word, count) -> {
			if (isCorrectable(word)) {
				this.words.computeIfAbsent(bucket(word.charAt(0), word.length()), (key) -> new ArrayList<>())
					.add(new Known(word, letters(word), count));
			}
		});
	}

	/**
	 * Corrects a word.
	 * @param word a word that is not known, lower case
	 * @return the nearest known word, the more frequent one of several
	 */
	public Optional<String> correct(String word) {
		if (!isCorrectable(word)) {
			return Optional.empty();
		}
		int most = (word.length() < SHORTEST_WITH_TWO_EDITS) ? 1 : 2;
		@Nullable Known nearest = null;
		int edits = most + 1;
		for (int length = word.length() - most; length <= word.length() + most; length++) {
			for (Known known : this.words.getOrDefault(bucket(word.charAt(0), length), List.of())) {
				int distance = distance(word, known, most);
				if (distance < edits || distance == edits && distance <= most && known.isBefore(nearest)) {
					nearest = known;
					edits = distance;
				}
			}
		}
		return Optional.ofNullable(nearest).map(Known::word);
	}

	/**
	 * Tells whether a word is long enough to be corrected and consists of letters.
	 * @param word a word, lower case
	 * @return whether it is worth a try
	 */
	public static boolean isCorrectable(String word) {
		return word.length() >= SHORTEST && word.chars().allMatch((c) -> c >= 'a' && c <= 'z');
	}

	private static int distance(String word, Known known, int most) {
		if (Integer.bitCount(letters(word) ^ known.letters()) > 2 * most) {
			return most + 1;
		}
		return EditDistance.between(word, known.word(), most);
	}

	private static int bucket(char first, int length) {
		return first << 8 | length;
	}

	private static int letters(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1 << (word.charAt(i) - 'a');
		}
		return letters;
	}

	private record Known(String word, int letters, int count) {

		boolean isBefore(@Nullable Known other) {
			return other == null || this.count > other.count
					|| this.count == other.count && this.word.compareTo(other.word) < 0;
		}

	}

}
