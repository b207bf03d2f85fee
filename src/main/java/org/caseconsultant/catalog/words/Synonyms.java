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

	/** Most words of a term. */
	public static final int LONGEST = 5;

	private final Map<String, List<String>> meanings = new HashMap<>();

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

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).distinct().toList();
	}

}
