package org.caseconsultant.suggestion.timed;

/**
 * Day of discharge: one code up to 30 minutes, another beyond them (CPT guidelines for
 * evaluation and management, hospital and nursing facility discharge; CMS Claims
 * Processing Manual, chapter 12, sections 30.6.9.2 and 30.6.13).
 */
public final class DischargeTime {

	private static final int SHORT = 30;

	private DischargeTime() {
	}

	/**
	 * Finds the code for the work of a discharge.
	 * @param minutes time of the day, not necessarily at a stretch
	 * @param nursingFacility whether the patient leaves a nursing facility, not a
	 * hospital
	 * @return one code; without minutes the short one
	 */
	public static TimedResult of(int minutes, boolean nursingFacility) {
		boolean longer = minutes > SHORT;
		String code = nursingFacility ? (longer ? "99316" : "99315") : (longer ? "99239" : "99238");
		return TimedResult.one(code, TimedResult.ownerFor(false),
				longer ? minutes + " minutes are more than 30, and the record has to give them"
						: "up to 30 minutes, or no time given");
	}

}
