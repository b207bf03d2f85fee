package org.caseconsultant.suggestion.timed;

import org.caseconsultant.suggestion.Finding;

/**
 * Talks that are reported by their minutes: planning of care ahead from 16 minutes, each
 * further half hour from its midpoint (CPT guidelines, section on advance care planning,
 * and on time); giving up tobacco from more than 3 minutes, and more than 10 (CMS Claims
 * Processing Manual, chapter 18, section 150).
 */
public final class CounsellingTime {

	private static final int PLANNING = 16;

	private static final int PLANNING_FURTHER = 46;

	private static final int HALF_HOUR = 30;

	private static final int TOBACCO = 3;

	private static final int TOBACCO_LONG = 10;

	private CounsellingTime() {
	}

	/**
	 * Counts planning of care ahead.
	 * @param minutes time with patient, family or proxy
	 * @return 99497 and perhaps 99498, or none below 16 minutes
	 */
	public static TimedResult advanceCarePlanning(int minutes) {
		if (minutes < PLANNING) {
			return TimedResult.none(Finding.CPT, minutes + " minutes; 99497 starts at 16");
		}
		int further = (minutes < PLANNING_FURTHER) ? 0 : 1 + (minutes - PLANNING_FURTHER) / HALF_HOUR;
		return TimedResult
			.one("99497", Finding.CPT, minutes + " minutes; 99497 from 16, 99498 from 46 and for each 30 more")
			.with("99498", further);
	}

	/**
	 * Finds the code of counselling about tobacco.
	 * @param minutes time
	 * @return one code, or none up to 3 minutes
	 */
	public static TimedResult tobacco(int minutes) {
		if (minutes <= TOBACCO) {
			return TimedResult.none(Finding.CMS, minutes + " minutes; up to 3 are part of the visit");
		}
		return TimedResult.one((minutes > TOBACCO_LONG) ? "99407" : "99406", Finding.CMS,
				minutes + " minutes; 99406 up to 10, 99407 beyond");
	}

}
