package org.caseconsultant.catalog.search;

import org.caseconsultant.catalog.CodeSystem;

/**
 * The fields of the Lucene index.
 */
final class IndexFields {

	/** The code as a number, which orders the index. */
	static final String KEY = "key";

	/** First day of the window. */
	static final String FROM = "from";

	/** The entry as bytes. */
	static final String ENTRY = "entry";

	/** The words of all names as numbers. */
	static final String NAMES = "names";

	/** The names as texts, in the order of their words. */
	static final String TEXTS = "texts";

	private IndexFields() {
	}

	/** The stems of all names; each code set has its own, as rarity differs. */
	static String words(CodeSystem system) {
		return "words" + system.ordinal();
	}

}
