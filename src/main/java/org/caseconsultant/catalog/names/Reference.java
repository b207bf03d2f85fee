package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A "see" or "see also" of an index: the words of the term it leads to.
 *
 * @param words main term and subterms in lower case
 * @param bySite whether the site is to be looked up
 */
record Reference(List<String> words, boolean bySite) {

	private static final Set<String> GENERAL = Set.of("by site", "by type", "by site and type", "by drug", "by cause",
			"by agent", "by drug or chemical", "by organism", "by substance");

	static Reference of(String text) {
		List<String> words = new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")));
		boolean bySite = words.removeIf(GENERAL::contains);
		words.removeIf(String::isBlank);
		return new Reference(List.copyOf(words), bySite);
	}

	/** Tells whether it leads to the table of neoplasms. */
	boolean isNeoplasm() {
		return !this.words.isEmpty() && this.words.get(0).startsWith("neoplasm");
	}

}
