package org.caseconsultant.catalog;

/**
 * The code sets of the catalog.
 */
public enum CodeSystem {

	/** Current Procedural Terminology: numbers only, texts are our own. */
	CPT,
	/** HCPCS Level II: supplies, drugs, services. */
	HCPCS,
	/** Diagnosis codes, written with the dot. */
	ICD10CM,
	/** Inpatient procedure codes, seven characters. */
	ICD10PCS,
	/** Two-character modifiers of CPT and HCPCS. */
	MODIFIER,
	/** Two-digit place of service codes. */
	PLACE_OF_SERVICE

}
