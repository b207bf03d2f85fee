package org.caseconsultant.catalog;

/**
 * The tables that checks ask.
 */
public enum CatalogTable {

	/** Diagnosis codes (ICD-10-CM order file). */
	DIAGNOSES,
	/** HCPCS Level II. */
	HCPCS,
	/** Procedure-to-procedure edits for practitioners. */
	PTP,
	/** Medically unlikely edits for practitioners. */
	MUE,
	/** Add-on code edits. */
	ADD_ON,
	/** Physician fee schedule. */
	FEE_SCHEDULE,
	/** Instructions of the ICD-10-CM tabular list. */
	TABULAR_NOTES,
	/** Coverage articles and their code lists. */
	COVERAGE,
	/** Age and sex lists of the Medicare code editor. */
	CODE_EDITOR

}
