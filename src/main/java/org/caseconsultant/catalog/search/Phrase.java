package org.caseconsultant.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A title, a term or a drug name of an entry.
 *
 * @param words its words without repetition
 * @param key what finds it in a run of words in any order
 * @param kind which kind of name it is
 */
record Phrase(List<Word> words, String key, IndexField kind) {

	static Phrase of(List<Word> words, IndexField kind) {
		return new Phrase(words.stream().distinct().toList(), key(words), kind);
	}

	/**
	 * Returns the same for neighbouring words in any order: {@code broken right wrist} is
	 * {@code right wrist, broken}.
	 */
	static String key(Collection<Word> words) {
		return words.stream().map(Word::stem).sorted().collect(Collectors.joining(" "));
	}

}
