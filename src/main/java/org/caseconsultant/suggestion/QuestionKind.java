package org.caseconsultant.suggestion;

/**
 * What a practitioner wants to know.
 */
public enum QuestionKind {

	/** A claim or a line was denied. */
	DENIAL,
	/** Which modifier, or whether one fits. */
	MODIFIER,
	/** How many units. */
	UNITS,
	/** Which level of a visit. */
	VISIT_LEVEL,
	/** What the record must show, or whether it shows enough. */
	DOCUMENTATION,
	/** Whether services may be billed together. */
	BUNDLING,
	/** Which diagnosis code, or which diagnosis supports a service. */
	DIAGNOSIS,
	/** Which code a service has. */
	WHICH_CODE

}
