package org.caseconsultant.catalog;

/**
 * What a code is called.
 *
 * @param kind where the name comes from
 * @param text the name; terms of an index path are parted by {@code " | "}, words in
 * parentheses may be absent
 */
public record CatalogName(Kind kind, String text) {

	/**
	 * The kinds of names.
	 */
	public enum Kind {

		/** Title of the entry. */
		TITLE,
		/** Abbreviated title of the published file. */
		SHORT_TITLE,
		/** Words people use, our own. */
		TERM,
		/** Inclusion term of the tabular list. */
		INCLUSION,
		/** Path of an alphabetic index. */
		INDEX,
		/** Row of a table of the alphabetic index: a site, a substance. */
		TABLE,
		/** Generic or brand name of a drug. */
		DRUG,
		/** Description of several sentences. */
		DESCRIPTION

	}

}
