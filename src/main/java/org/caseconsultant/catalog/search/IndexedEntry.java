package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * An entry with its texts split into words.
 *
 * @param entry the entry
 * @param phrases title, terms, drug and brand names
 * @param named the words of the phrases by stem
 * @param described the words of the description that no phrase has, by stem
 * @param sizes the sizes it is for
 */
record IndexedEntry(CatalogEntry entry, List<Phrase> phrases, Map<String, Word> named, Map<String, Word> described,
		Optional<SizeRange> sizes) {

	private static final Pattern LATER_ENCOUNTER = Pattern.compile("[MSTVWXY]\\w{2}\\.\\w{3}[B-Z]");

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
		return new IndexedEntry(entry, List.copyOf(phrases), named, described, SizeRange.of(entry.title()));
	}

	/**
	 * Tells whether the code is for a later encounter or an open fracture (ICD-10-CM,
	 * seventh character of injuries other than A), which a question names if it is meant.
	 */
	boolean isLaterEncounter() {
		return this.entry.system() == CodeSystem.ICD10CM && LATER_ENCOUNTER.matcher(this.entry.code()).matches();
	}

}
