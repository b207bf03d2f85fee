package org.caseconsultant.reply.citation;

/**
 * The table of a cited row.
 */
public enum CitedTable {

	/** A code of a code set; the partner names the set. */
	ENTRY,
	/** NCCI procedure-to-procedure edit; the partner is the other code. */
	PTP,
	/** Medically unlikely edit. */
	MUE,
	/** Physician fee schedule. */
	FEE,
	/** Add-on code edit. */
	ADD_ON,
	/** A manual or a rule in words, which no release changes. */
	TEXT

}
