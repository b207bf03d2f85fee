package org.caseconsultant.suggestion.feedback;

/**
 * What a consultant made of a code.
 */
public enum Judgement {

	/** Suggested and picked. */
	ACCEPTED,
	/** Suggested and not picked. */
	REJECTED,
	/** Picked and not suggested. */
	ADDED

}
