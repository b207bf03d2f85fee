package org.caseconsultant.catalog.release;

/**
 * How far a release has come.
 */
public enum ReleaseState {

	/** Its rows are being written; nobody reads them. */
	IMPORTING,
	/** Complete, but not part of the catalog. */
	INACTIVE,
	/** Part of the catalog from its first day on. */
	ACTIVE

}
