package org.caseconsultant.catalog;

/**
 * Indicators of the physician fee schedule for a code (CMS PPRRVU file, columns by
 * heading).
 *
 * @param code CPT or HCPCS code
 * @param status STATUS CODE, such as A active, B bundled, I not valid for Medicare
 * @param globalDays GLOB DAYS: 000, 010, 090, MMM, XXX, YYY or ZZZ
 * @param pcTc PCTC IND
 * @param multipleProcedure MULT PROC
 * @param bilateral BILAT SURG
 * @param source where the row comes from
 */
public record FeeScheduleRow(String code, String status, String globalDays, String pcTc, String multipleProcedure,
		String bilateral, SourceRow source) {
}
