package org.caseconsultant.catalog.fee;

import java.math.BigDecimal;

/**
 * Relative value units of a service (CMS PPRRVU file: WORK RVU, NON-FAC PE RVU, FACILITY
 * PE RVU, MP RVU, CONV FACTOR).
 *
 * @param work physician work
 * @param nonFacilityPractice practice expense where the practitioner pays for the place
 * @param facilityPractice practice expense in a facility
 * @param malpractice professional liability
 * @param conversionFactor dollars per unit
 */
public record RelativeValues(BigDecimal work, BigDecimal nonFacilityPractice, BigDecimal facilityPractice,
		BigDecimal malpractice, BigDecimal conversionFactor) {

	/**
	 * Practice expense by place.
	 * @param facility whether the service is given in a facility
	 * @return units
	 */
	public BigDecimal practice(boolean facility) {
		return facility ? this.facilityPractice : this.nonFacilityPractice;
	}

}
