package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CatalogEntry;

/**
 * An entry with its texts split into words.
 *
 * @param entry the entry
 * @param phrases title, terms, drug and brand names
 * @param named the words of the phrases by stem
 * @param described the words of the description that no phrase has, by stem
 */
record IndexedEntry(CatalogEntry entry, List<Phrase> phrases, Map<String, Word> named, Map<String, Word> described) {

	static IndexedEntry of(CatalogEntry entry, WordReader reader) {
		List<Phrase> phrases = new ArrayList<>();
		phrases.add(Phrase.of(reader.read(entry.title()), IndexField.TITLE));
		entry.terms().forEach((term) -> phrases.add(Phrase.of(reader.read(term), IndexField.TERMS)));
		entry.drugUnit()
			.ifPresent((unit) -> Stream.concat(Stream.of(unit.drug()), unit.brands().stream())
				.forEach((name) -> phrases.add(Phrase.of(reader.read(name), IndexField.DRUG))));
		phrases.removeIf((phrase) -> phrase.words().isEmpty());
		Map<String, Word> named = new LinkedHashMap<>();
		phrases.forEach((phrase) -> phrase.words().forEach((word) -> named.putIfAbsent(word.stem(), word)));
		Map<String, Word> described = new HashMap<>();
		reader.read(entry.description()).forEach((word) -> described.putIfAbsent(word.stem(), word));
		described.keySet().removeAll(named.keySet());
		return new IndexedEntry(entry, List.copyOf(phrases), named, described);
	}

}
