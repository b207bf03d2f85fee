package org.caseconsultant.catalog.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What words and abbreviations stand for. They are applied to the query, so the index
 * holds the texts of the catalog only.
 */
public final class Synonyms {

	private static final int LONGEST = 5;

	private final Map<String, List<String>> meanings = new HashMap<>();

	private final Map<String, Integer> longest = new HashMap<>();

	/**
	 * Takes the meanings.
	 * @param meanings what a term stands for
	 * @param words splits both into words
	 */
	public Synonyms(Map<String, List<String>> meanings, WordReader words) {
		meanings.forEach((term, meaning) -> {
			String phrase = words.phrase(term);
			if (!phrase.isEmpty()) {
				List<String> phrases = meaning.stream().map(words::phrase).toList();
				this.meanings.merge(phrase, phrases, Synonyms::joined);
				String[] stems = phrase.split(" ");
				this.longest.merge(stems[0], Math.min(LONGEST, stems.length), Math::max);
			}
		});
	}

	/**
	 * Looks up a phrase.
	 * @param phrase stems with a blank between them
	 * @return its meanings, as phrases of stems; mostly none
	 */
	public List<String> of(String phrase) {
		return this.meanings.getOrDefault(phrase, List.of());
	}

	/**
	 * Tells how long the terms are that begin with a word.
	 * @param stem the stem of the word
	 * @return most words of such a term, 0 if there is none
	 */
	public int longest(String stem) {
		return this.longest.getOrDefault(stem, 0);
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).distinct().toList();
	}

}
