package org.caseconsultant.suggestion.timed;

/**
 * The three things that make a decision hard; two of them set its level.
 */
public enum DecisionElement {

	/** What was dealt with. */
	PROBLEMS,
	/** What was looked at, asked and talked over. */
	DATA,
	/** What the plan may do to the patient. */
	RISK

}
