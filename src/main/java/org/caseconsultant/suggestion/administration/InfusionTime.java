package org.caseconsultant.suggestion.administration;

/**
 * Counts time of infusions (CPT time rules as CMS applies them: Claims Processing Manual,
 * chapter 12, section 30.5; chapter 4, section 230.2 for hospitals).
 */
final class InfusionTime {

	/** Longest run that still is a push. */
	static final int LONGEST_PUSH = 15;

	/** Shortest hydration that is reported. */
	static final int SHORTEST_HYDRATION = 31;

	/** Longest run of chemotherapy before the code for a long pump infusion. */
	static final int LONGEST_ATTENDED = 8 * 60;

	/** Minutes after a push within which the same drug is not reported again. */
	static final int BETWEEN_PUSHES = 30;

	private static final int HOUR = 60;

	private InfusionTime() {
	}

	static boolean isPush(int minutes) {
		return minutes > 0 && minutes <= LONGEST_PUSH;
	}

	/**
	 * Counts the hours behind the first one; a further hour counts from 31 minutes.
	 * @param minutes run time
	 * @return units of the code for each further hour
	 */
	static int furtherHours(int minutes) {
		return (minutes <= HOUR) ? 0 : (minutes - SHORTEST_HYDRATION) / HOUR;
	}

	/**
	 * Counts the further hours that another run of the same drug adds: its minutes are
	 * counted behind those that ran before.
	 * @param before minutes of that drug so far
	 * @param minutes minutes of this run
	 * @return further units
	 */
	static int addedHours(int before, int minutes) {
		return furtherHours(before + minutes) - furtherHours(before);
	}

	/**
	 * Counts hydration behind another initial service: one unit from 31 minutes, then
	 * each further hour.
	 * @param minutes run time
	 * @return units of the hour code
	 */
	static int hydrationBesideInitial(int minutes) {
		return (minutes < SHORTEST_HYDRATION) ? 0 : 1 + furtherHours(minutes);
	}

}
