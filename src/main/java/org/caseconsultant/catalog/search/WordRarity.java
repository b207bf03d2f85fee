package org.caseconsultant.catalog.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How rare a word is among the names of a code set: a rare word tells codes apart
 * (inverse document frequency).
 */
final class WordRarity {

	private final Map<CodeSystem, Map<String, Integer>> entriesWithWord = new EnumMap<>(CodeSystem.class);

	private final Map<CodeSystem, Integer> entries = new EnumMap<>(CodeSystem.class);

	WordRarity(Collection<IndexedEntry> entries) {
		for (IndexedEntry indexed : entries) {
			CodeSystem system = indexed.entry().system();
			Map<String, Integer> counts = this.entriesWithWord.computeIfAbsent(system, (key) -> new HashMap<>());
			indexed.named().keySet().forEach((stem) -> counts.merge(stem, 1, Integer::sum));
			this.entries.merge(system, 1, Integer::sum);
		}
	}

	/** Tells whether a name of the code set has the word. */
	boolean isKnown(CodeSystem system, String stem) {
		return this.entriesWithWord.getOrDefault(system, Map.of()).containsKey(stem);
	}

	/** Returns the weight of a word, more for a rare one. */
	double of(CodeSystem system, Word word) {
		int found = this.entriesWithWord.getOrDefault(system, Map.of()).getOrDefault(word.stem(), 1);
		return word.weight() * Math.log(1 + (double) this.entries.getOrDefault(system, 1) / found);
	}

}
