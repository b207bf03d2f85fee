package org.caseconsultant.catalog;

import java.util.EnumSet;
import java.util.Set;

/**
 * A search in the catalog.
 *
 * @param text a code, a prefix of one, words, or a sentence of a mail
 * @param systems code sets to look into
 * @param limit most hits per call
 */
public record CatalogQuery(String text, Set<CodeSystem> systems, int limit) {

	/**
	 * Searches all code sets.
	 * @param text code or words
	 * @param limit most hits
	 * @return the query
	 */
	public static CatalogQuery of(String text, int limit) {
		return new CatalogQuery(text, EnumSet.allOf(CodeSystem.class), limit);
	}

}
