package org.caseconsultant.catalog;

/**
 * Whether an NCCI-associated modifier may bypass a PTP edit (CMS PTP file, column
 * "Modifier").
 */
public enum ModifierIndicator {

	/** 0: never. */
	NOT_ALLOWED,
	/** 1: with the right modifier and the facts for it. */
	ALLOWED,
	/** 9: the edit is deleted or does not apply. */
	NOT_APPLICABLE

}
