package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.caseconsultant.catalog.CatalogEntry;

/**
 * The phrases of catalog entries, cut into stems once. Thread-safe; as large as the
 * catalog at most.
 */
final class Phrases {

	private final Map<String, List<Phrase>> known = new ConcurrentHashMap<>();

	/**
	 * Gives the phrases of an entry.
	 * @param entry a catalog entry
	 * @return the title first, then the terms
	 */
	List<Phrase> of(CatalogEntry entry) {
		return this.known.computeIfAbsent(entry.system() + " " + entry.code(), (key) -> cut(entry));
	}

	private static List<Phrase> cut(CatalogEntry entry) {
		List<Phrase> phrases = new ArrayList<>();
		phrases.add(phrase(Titles.core(entry)));
		entry.terms().stream().map(Phrases::phrase).filter(Phrases::tells).forEach(phrases::add);
		return List.copyOf(phrases);
	}

	/**
	 * One word beside a number, such as {@code CA 15-3}, is not said by the word alone.
	 */
	private static boolean tells(Phrase phrase) {
		return phrase.stems().size() > 1 || phrase.text().chars().noneMatch(Character::isDigit);
	}

	private static Phrase phrase(String text) {
		return new Phrase(text, Words.stems(text));
	}

	/**
	 * A title or a term.
	 *
	 * @param text as the catalog has it
	 * @param stems the words that count
	 */
	record Phrase(String text, Set<String> stems) {
	}

}
