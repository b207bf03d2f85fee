package org.caseconsultant.casework;

/**
 * Kinds of traits.
 */
public enum TraitKind {

	/** A word that staff put on a case. */
	TAG,
	/** A code the question is about. */
	CODE,
	/** Who pays. */
	PAYER,
	/** Two-letter state. */
	STATE,
	/** What is asked. */
	QUESTION,
	/** The field of medicine. */
	SPECIALTY

}
