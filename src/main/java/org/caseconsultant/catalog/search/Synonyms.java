package org.caseconsultant.catalog.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words and abbreviations stand for. They are applied to the query, so the index
 * holds our texts only.
 */
final class Synonyms {

	/** Most words of a term. */
	static final int LONGEST = 5;

	private final Map<String, List<String>> meanings = new HashMap<>();

	Synonyms(Map<String, List<String>> meanings, WordReader words) {
		meanings.forEach((term, meaning) -> {
			String phrase = words.phrase(term);
			if (!phrase.isEmpty()) {
				this.meanings.put(phrase, meaning.stream().map(words::phrase).toList());
			}
		});
	}

	/** Returns the meanings of a phrase, as phrases of stems; mostly none. */
	List<String> of(String phrase) {
		return this.meanings.getOrDefault(phrase, List.of());
	}

}
