package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.suggestion.Finding;

/**
 * Units of therapy codes that stand for 15 minutes. Medicare counts all timed minutes of
 * the day together: 8 to 22 are one unit, 23 to 37 two and so on, full quarters go to
 * their code, the rest to the codes with most minutes left (CMS Claims Processing Manual,
 * chapter 5, section 20.2). CPT counts each code for itself, a unit from its midpoint on
 * (CPT guidelines, introduction, section on time).
 */
public final class TherapyTime {

	/** Therapy codes of 15 minutes in which the practitioner stays with the patient. */
	public static final Set<String> TIMED = Set.of("97032", "97033", "97034", "97035", "97036", "97110", "97112",
			"97113", "97116", "97124", "97129", "97130", "97140", "97530", "97533", "97535", "97537", "97542", "97750",
			"97755", "97760", "97761", "97763");

	private static final String FIRST_QUARTER = "97129";

	private static final String FURTHER_QUARTERS = "97130";

	private static final int QUARTER = 15;

	private static final int MIDPOINT = 8;

	private TherapyTime() {
	}

	/**
	 * Counts the units of some minutes.
	 * @param minutes minutes, of one code or of a day
	 * @return one from 8 minutes, two from 23, and so on
	 */
	public static int units(int minutes) {
		return (minutes + QUARTER - MIDPOINT) / QUARTER;
	}

	/**
	 * Counts each code for itself.
	 * @param given minutes by code; codes that are not timed are left out
	 * @return codes from 8 minutes of their own
	 */
	public static TimedResult byMidpoint(List<Minutes> given) {
		TimedResult result = TimedResult.none(Finding.CPT, "each code counts for itself, a unit from 8 minutes on");
		for (Minutes one : timed(given)) {
			result = add(result, one.code(), units(one.minutes()));
		}
		return result;
	}

	/**
	 * Counts the timed minutes of a day together and shares the units out. Between codes
	 * with equal rests the first one given takes the unit.
	 * @param given minutes by code; codes that are not timed are left out
	 * @return codes with units, in the order given
	 */
	public static TimedResult byTotal(List<Minutes> given) {
		List<Minutes> timed = timed(given);
		int total = timed.stream().mapToInt(Minutes::minutes).sum();
		int open = units(total) - timed.stream().mapToInt(Minutes::quarters).sum();
		List<Minutes> rests = new ArrayList<>(timed);
		rests.sort(Comparator.comparingInt(Minutes::rest).reversed());
		List<Minutes> raised = rests.subList(0, Math.min(open, rests.size()));
		TimedResult result = TimedResult.none(Finding.CMS,
				total + " timed minutes of the day are " + units(total) + " unit" + ((units(total) == 1) ? "" : "s"));
		for (Minutes one : timed) {
			result = add(result, one.code(), one.quarters() + (raised.contains(one) ? 1 : 0));
		}
		return result;
	}

	/** Training of the mind has one code for the first quarter and one for the others. */
	private static TimedResult add(TimedResult result, String code, int units) {
		if (!code.equals(FIRST_QUARTER)) {
			return result.with(code, units);
		}
		return result.with(code, Math.min(1, units)).with(FURTHER_QUARTERS, Math.max(0, units - 1));
	}

	/** Minutes of each timed code, in the order in which the codes first come. */
	private static List<Minutes> timed(List<Minutes> given) {
		Map<String, Integer> minutes = new LinkedHashMap<>();
		given.stream()
			.filter((one) -> TIMED.contains(one.code()))
			.forEach((one) -> minutes.merge(one.code().equals(FURTHER_QUARTERS) ? FIRST_QUARTER : one.code(),
					one.minutes(), Integer::sum));
		return minutes.entrySet().stream().map((entry) -> new Minutes(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * Minutes of one code on one day.
	 *
	 * @param code therapy code
	 * @param minutes minutes with the patient
	 */
	public record Minutes(String code, int minutes) {

		int quarters() {
			return this.minutes / QUARTER;
		}

		int rest() {
			return this.minutes % QUARTER;
		}

	}

}
