package org.caseconsultant.catalog.search;

import java.util.Set;

/**
 * A word of a text.
 *
 * @param typed the word as it stands in the text, lower case; two words where they make
 * one sense, such as {@code type 2}
 * @param stem what is compared
 */
record Word(String typed, String stem) {

	private static final double LITTLE = 0.3;

	private static final Set<String> UNITS = Set.of("mg", "mcg", "ml", "cc", "cm", "mm", "g", "kg", "l");

	/**
	 * Tells how much the word says: a bare number, such as a strength, and a unit say
	 * little.
	 */
	double weight() {
		return (Character.isDigit(this.stem.charAt(0)) || UNITS.contains(this.stem)) ? LITTLE : 1;
	}

}
