package org.caseconsultant.catalog.search;

import java.util.List;

import org.caseconsultant.catalog.words.Word;

/**
 * What a query says.
 *
 * @param words the words as typed
 * @param meanings what these words, and runs of them, are taken to say
 * @param sizes sizes it names, in centimetres
 */
record Reading(List<Word> words, List<Meaning> meanings, List<Double> sizes) {

	/** Most words of a run that is looked up as a whole name. */
	static final int LONGEST_RUN = 7;

	/** Tells whether it says that something is absent. */
	boolean denies() {
		return this.words.stream().anyMatch((word) -> QueryReader.DENIALS.contains(word.stem()));
	}

	/**
	 * What a run of words is taken to say.
	 *
	 * @param from first word
	 * @param to behind the last word
	 * @param stems the stems that are said
	 * @param weight how sure it is: 1 as typed, less if it was concluded
	 * @param ofDisease whether it is the name of a disease only
	 */
	record Meaning(int from, int to, List<String> stems, double weight, boolean ofDisease) {

		Meaning(int from, int to, List<String> stems, double weight) {
			this(from, to, stems, weight, false);
		}

	}

}
