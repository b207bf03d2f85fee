package org.caseconsultant.suggestion.reading;

/**
 * Who pays.
 */
public enum Payer {

	/** Medicare fee for service, or Medicare Advantage. */
	MEDICARE,
	/** A state's Medicaid. */
	MEDICAID,
	/** A private plan. */
	COMMERCIAL,
	/** Workers' compensation, car insurance, TRICARE, veterans. */
	OTHER,
	/** The patient. */
	SELF_PAY

}
