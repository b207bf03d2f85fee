package org.caseconsultant.suggestion.timed;

import java.util.List;

import org.caseconsultant.suggestion.Finding;

/**
 * Psychotherapy by its minutes, without the time of a visit on the same day: 16 to 37, 38
 * to 52, 53 and more; below 16 nothing (CPT guidelines, section on psychotherapy). In a
 * crisis from 30 minutes and for each half hour behind 74; with the family from 26.
 */
public final class PsychotherapyTime {

	private static final List<Integer> FROM = List.of(53, 38, 16);

	private static final List<String> ALONE = List.of("90837", "90834", "90832");

	private static final List<String> BESIDE_VISIT = List.of("90838", "90836", "90833");

	private static final int CRISIS = 30;

	private static final int CRISIS_FURTHER = 75;

	private static final int HALF_HOUR = 30;

	private static final int FAMILY = 26;

	private PsychotherapyTime() {
	}

	/**
	 * Finds the code of a session with the patient.
	 * @param minutes time of psychotherapy alone
	 * @param besideVisit whether a visit of the same day is reported too
	 * @return one code, or none below 16 minutes
	 */
	public static TimedResult session(int minutes, boolean besideVisit) {
		List<String> codes = besideVisit ? BESIDE_VISIT : ALONE;
		for (int i = 0; i < FROM.size(); i++) {
			if (minutes >= FROM.get(i)) {
				return TimedResult.one(codes.get(i), Finding.CPT,
						minutes + " minutes; " + codes.get(i) + " from " + FROM.get(i));
			}
		}
		return TimedResult.none(Finding.CPT, minutes + " minutes; psychotherapy is reported from 16");
	}

	/**
	 * Counts psychotherapy in a crisis.
	 * @param minutes time of the day
	 * @return 90839 and perhaps 90840, or none below 30 minutes
	 */
	public static TimedResult crisis(int minutes) {
		if (minutes < CRISIS) {
			return TimedResult.none(Finding.CPT,
					minutes + " minutes; a crisis is reported from 30, below it as a session");
		}
		int further = (minutes < CRISIS_FURTHER) ? 0 : 1 + (minutes - CRISIS_FURTHER) / HALF_HOUR;
		return TimedResult.one("90839", Finding.CPT, minutes + " minutes; 90840 from 75 and for each 30 more")
			.with("90840", further);
	}

	/**
	 * Finds the code of a session with the family.
	 * @param minutes time
	 * @param patientPresent whether the patient takes part
	 * @return one code, or none below 26 minutes
	 */
	public static TimedResult family(int minutes, boolean patientPresent) {
		return (minutes < FAMILY)
				? TimedResult.none(Finding.CPT, minutes + " minutes; a session with the family takes 26")
				: TimedResult.one(patientPresent ? "90847" : "90846", Finding.CPT, minutes + " minutes, from 26");
	}

}
