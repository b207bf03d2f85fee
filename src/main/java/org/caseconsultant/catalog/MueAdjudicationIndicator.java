package org.caseconsultant.catalog;

/**
 * How a medically unlikely edit is applied (CMS MUE file, column "MUE Adjudication
 * Indicator").
 */
public enum MueAdjudicationIndicator {

	/** 1: per claim line. */
	CLAIM_LINE,
	/** 2: per date of service, by policy; absolute. */
	DATE_OF_SERVICE_POLICY,
	/** 3: per date of service, by clinical data. */
	DATE_OF_SERVICE_CLINICAL

}
