package org.caseconsultant.catalog;

import java.util.Optional;

import org.caseconsultant.catalog.fee.RelativeValues;

/**
 * Indicators of the physician fee schedule for a code (CMS PPRRVU file, columns by
 * heading).
 *
 * @param code CPT or HCPCS code
 * @param modifier 26, TC or 53 for a part of the service, empty for the whole
 * @param status STATUS CODE, such as A active, B bundled, I not valid for Medicare
 * @param globalDays GLOB DAYS: 000, 010, 090, MMM, XXX, YYY or ZZZ
 * @param pcTc PCTC IND
 * @param multipleProcedure MULT PROC
 * @param bilateral BILAT SURG
 * @param surgeons ASST SURG, CO-SURG and TEAM SURG
 * @param values relative values, nothing in the starter catalog
 * @param source where the row comes from
 */
public record FeeScheduleRow(String code, String modifier, String status, String globalDays, String pcTc,
		String multipleProcedure, String bilateral, Surgeons surgeons, Optional<RelativeValues> values,
		SourceRow source) {

	/**
	 * Whether further surgeons are paid.
	 *
	 * @param assistant ASST SURG
	 * @param coSurgeon CO-SURG
	 * @param team TEAM SURG
	 */
	public record Surgeons(String assistant, String coSurgeon, String team) {
	}

}
