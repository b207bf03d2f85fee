package org.caseconsultant.catalog.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A title, a term or a drug name of an entry.
 *
 * @param words its words without repetition
 * @param text its stems in their order
 * @param kind which kind of name it is
 */
record Phrase(List<Word> words, String text, IndexField kind) {

	static Phrase of(List<Word> words, IndexField kind) {
		String text = words.stream().map(Word::stem).collect(Collectors.joining(" "));
		return new Phrase(words.stream().distinct().toList(), text, kind);
	}

}
