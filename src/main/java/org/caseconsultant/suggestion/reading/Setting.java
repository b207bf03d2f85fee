package org.caseconsultant.suggestion.reading;

/**
 * Where the service took place, as far as rules depend on it.
 */
public enum Setting {

	/** A practice's own rooms. */
	OFFICE(false),
	/** A department of a hospital, without admission. */
	HOSPITAL_OUTPATIENT(true),
	/** Emergency department. */
	EMERGENCY(true),
	/** Admitted. */
	INPATIENT(true),
	/** Ambulatory surgical centre. */
	SURGERY_CENTER(true),
	/** Seen over a line. */
	TELEHEALTH(false),
	/** The patient's home. */
	HOME(false),
	/** Nursing facility. */
	NURSING_FACILITY(true);

	private final boolean facility;

	Setting(boolean facility) {
		this.facility = facility;
	}

	/**
	 * Tells whether a facility bills beside the professional.
	 * @return true for a facility
	 */
	public boolean isFacility() {
		return this.facility;
	}

}
