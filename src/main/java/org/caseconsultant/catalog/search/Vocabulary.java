package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that need no correction.
 *
 * @param typed the words as they are written, once for each time they occur
 * @param stems their stems
 */
record Vocabulary(List<String> typed, Set<String> stems) {

	static Vocabulary of(Collection<IndexedEntry> entries, Map<String, List<String>> synonyms, WordReader reader) {
		Vocabulary vocabulary = new Vocabulary(new ArrayList<>(), new HashSet<>());
		for (IndexedEntry entry : entries) {
			entry.named().values().forEach(vocabulary::add);
			entry.described().values().forEach(vocabulary::add);
		}
		synonyms.keySet().forEach((term) -> reader.read(term).forEach(vocabulary::add));
		return vocabulary;
	}

	private void add(Word word) {
		this.typed.add(word.typed());
		this.stems.add(word.stem());
	}

}
