package org.caseconsultant.catalog.page;

/**
 * Who may see a text.
 */
public enum Audience {

	/** Whoever opens the page. */
	EVERYBODY,

	/** Staff who are signed in. */
	STAFF

}
