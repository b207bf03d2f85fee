package org.caseconsultant.catalog.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say little: structure of the published titles, and general words that a
 * diagnosis may have or not.
 */
final class VagueWords {

	private static final float LITTLE = 0.3F;

	/** How much a name loses if the query does not say that it is a residual one. */
	private static final float RESIDUAL_LOSS = 0.25F;

	private static final float LOSS = 0.04F;

	private static final List<String> CLASSIFIERS = List.of("type", "stage", "grade", "class", "factor", "degre");

	private static final Pattern CLASSIFIED = Pattern.compile("(" + String.join("|", CLASSIFIERS) + ")\\d+[a-h]?");

	private static final Set<String> UNITS = Set.of("mg", "mcg", "ml", "cc", "cm", "mm", "g", "kg", "l");

	private static final Set<String> RESIDUAL = Set.of("other", "specifi", "nec", "elsewher");

	private static final Set<String> STRUCTURE = Set.of("unspecifi", "no", "classifi", "due", "not", "without", "site",
			"encount", "initi", "type", "caus", "relat", "associ", "condit", "mention", "form", "uncompl", "uncomplic");

	private static final Set<String> GENERAL = Set.of("diseas", "disord", "syndrom", "autosom", "domin", "recess",
			"famili", "hereditari", "inherit", "isol", "idiopath", "gene", "onset", "adult", "patient", "x", "link");

	private VagueWords() {
	}

	/** Tells whether a word belongs to the structure of titles. */
	static boolean contains(String stem) {
		return STRUCTURE.contains(stem) || RESIDUAL.contains(stem);
	}

	/** Tells how much a word says. */
	static float weight(String stem) {
		char first = stem.charAt(0);
		char last = stem.charAt(stem.length() - 1);
		boolean number = first >= '0' && first <= '9' || stem.length() > 1 && last >= '0' && last <= '9';
		return (number || UNITS.contains(stem) || contains(stem) || GENERAL.contains(stem)) ? LITTLE : 1;
	}

	/** Returns a bit for the word before a number: {@code type} in {@code type2}. */
	static int classifier(String stem) {
		Matcher classified = CLASSIFIED.matcher(stem);
		return classified.matches() ? 1 << CLASSIFIERS.indexOf(classified.group(1)) : 0;
	}

	/**
	 * Tells how much of its weight a name loses if it may have the word, and it is not
	 * said.
	 */
	static float loss(String stem) {
		return RESIDUAL.contains(stem) ? RESIDUAL_LOSS : LOSS;
	}

}
