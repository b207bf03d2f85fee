package org.caseconsultant.suggestion;

/**
 * What the catalog says of a code that a question names.
 */
public enum CodeStanding {

	/** In the catalog, may stand on a claim. */
	VALID,
	/** In the catalog, but only a heading above billable codes. */
	HEADING,
	/** Not in this catalog; that says nothing about the code itself. */
	NOT_IN_CATALOG,
	/** In the catalog, but Medicare does not take it (fee schedule status I). */
	NOT_FOR_MEDICARE

}
