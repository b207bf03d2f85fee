package org.caseconsultant.suggestion.text;

/**
 * Whether the question says that something is so.
 */
public enum Assertion {

	/** It is so. */
	ESTABLISHED,
	/** It is suspected, possible, to be ruled out. */
	UNCERTAIN,
	/** It is not so. */
	NEGATED

}
