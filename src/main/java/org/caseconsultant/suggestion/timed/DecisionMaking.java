package org.caseconsultant.suggestion.timed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.Finding;

/**
 * Level of a visit by decision making: two of the three elements have to reach it (CPT
 * guidelines for evaluation and management, section on levels of medical decision
 * making). The lowest code of a series with three codes covers the two lowest levels.
 */
public final class DecisionMaking {

	private static final List<String> EMERGENCY = List.of("99282", "99283", "99284", "99285");

	private DecisionMaking() {
	}

	/**
	 * Finds the level that two of the three elements reach.
	 * @param problems level of the problems
	 * @param data level of the data
	 * @param risk level of the risk
	 * @return the one in the middle
	 */
	public static DecisionLevel level(DecisionLevel problems, DecisionLevel data, DecisionLevel risk) {
		return Stream.of(problems, data, risk).sorted().skip(1).findFirst().orElse(problems);
	}

	/**
	 * Finds the code of a level.
	 * @param kind series of the visit
	 * @param level level of the decision
	 * @param year year of the service
	 * @return one code, or none if decision making alone did not decide that year
	 */
	public static TimedResult code(VisitKind kind, DecisionLevel level, int year) {
		List<String> codes = kind.levels(year).stream().map(VisitKind.Level::code).toList();
		if (codes.isEmpty()) {
			return TimedResult.none(Finding.CPT, "decision making decides this series only since " + kind.since());
		}
		int below = DecisionLevel.values().length - codes.size();
		return one(codes.get(Math.max(0, level.ordinal() - below)), level);
	}

	/**
	 * Finds the code in an emergency department, where time never decides.
	 * @param level level of the decision
	 * @return one code
	 */
	public static TimedResult emergency(DecisionLevel level) {
		return one(EMERGENCY.get(level.ordinal()), level);
	}

	private static TimedResult one(String code, DecisionLevel level) {
		return TimedResult.one(code, Finding.CPT,
				"two of problems, data and risk reach " + level.name().toLowerCase(Locale.ROOT));
	}

}
