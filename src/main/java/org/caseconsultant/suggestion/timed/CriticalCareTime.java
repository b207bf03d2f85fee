package org.caseconsultant.suggestion.timed;

/**
 * Critical care of a day by its minutes: 99291 from 30. 99292 stands for half hours
 * behind 74 minutes: under CPT the first counts from 75 minutes (CPT guidelines, critical
 * care services), under Medicare each has to be complete, the first at 104 (CMS Claims
 * Processing Manual, chapter 12, section 30.6.12).
 */
public final class CriticalCareTime {

	private static final int FIRST = 30;

	private static final int FURTHER_CPT = 75;

	private static final int FURTHER_CMS = 104;

	private static final int HALF_HOUR = 30;

	private CriticalCareTime() {
	}

	/**
	 * Counts the critical care of a day.
	 * @param minutes time of the practitioner, or of practitioners of one group and
	 * specialty together, without procedures that are reported apart
	 * @param medicare whether Medicare pays
	 * @return 99291 and perhaps 99292, or none below 30 minutes
	 */
	public static TimedResult of(int minutes, boolean medicare) {
		String owner = TimedResult.ownerFor(medicare);
		if (minutes < FIRST) {
			return TimedResult.none(owner,
					minutes + " minutes; critical care starts at 30, below it a visit code fits");
		}
		int from = medicare ? FURTHER_CMS : FURTHER_CPT;
		int further = (minutes < from) ? 0 : 1 + (minutes - from) / HALF_HOUR;
		return TimedResult
			.one("99291", owner, minutes + " minutes; 99291 from 30, 99292 from " + from + " and for each 30 more")
			.with("99292", further);
	}

}
