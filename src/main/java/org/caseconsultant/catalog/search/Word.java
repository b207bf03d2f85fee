package org.caseconsultant.catalog.search;

/**
 * A word of a text.
 *
 * @param typed the word as it stands in the text, lower case; two words where they make
 * one sense, such as {@code type 2}
 * @param stem what is compared
 */
record Word(String typed, String stem) {

	private static final double NUMBER_WEIGHT = 0.3;

	/** Tells how much the word says: a bare number, such as a strength, says little. */
	double weight() {
		return Character.isDigit(this.stem.charAt(0)) ? NUMBER_WEIGHT : 1;
	}

}
