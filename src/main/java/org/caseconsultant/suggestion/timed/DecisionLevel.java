package org.caseconsultant.suggestion.timed;

/**
 * How much a decision asks for, of the whole or of one of its elements.
 */
public enum DecisionLevel {

	/** Next to nothing. */
	STRAIGHTFORWARD,
	/** A little. */
	LOW,
	/** A good deal. */
	MODERATE,
	/** Very much. */
	HIGH

}
