package org.caseconsultant.catalog.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Completes words while somebody types.
 */
public final class Completions {

	private final TreeMap<String, Integer> words;

	/**
	 * Takes the words that are known.
	 * @param words how often each word occurs
	 */
	public Completions(Map<String, Integer> words) {
		this.words = new TreeMap<>(words);
	}

	/**
	 * Lists the words that begin like this one.
	 * @param begun the beginning of a word, lower case
	 * @param most how many at most
	 * @return the most frequent ones first
	 */
	public List<String> startingWith(String begun, int most) {
		return this.words.subMap(begun, begun + Character.MAX_VALUE)
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

}
