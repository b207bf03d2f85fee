package org.caseconsultant.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query says.
 *
 * @param words the words by stem, with those that synonyms and corrections add
 * @param phrases all runs of neighbouring words, as {@link Phrase#key keys}
 * @param sizes sizes it names, in centimetres
 */
record Reading(Map<String, Evidence> words, Set<String> phrases, List<Double> sizes) {

	/** Most words of a run. */
	static final int LONGEST_PHRASE = 7;

	/**
	 * Returns how sure a word is said: 1 as typed, less if it was concluded, 0 if it is
	 * not.
	 */
	double weight(String stem) {
		Evidence evidence = this.words.get(stem);
		return (evidence != null) ? evidence.weight() : 0;
	}

	/** Returns the typed words behind a stem. */
	List<String> typed(String stem) {
		Evidence evidence = this.words.get(stem);
		return (evidence != null) ? List.of(evidence.typed().split(" ")) : List.of();
	}

	/**
	 * Why a query is taken to say a word.
	 *
	 * @param word the word
	 * @param weight how sure it is
	 * @param typed the words that were typed, with blanks between them
	 */
	record Evidence(Word word, double weight, String typed) {
	}

}
