package org.caseconsultant.suggestion.timed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A visit in a facility that physician and another practitioner of one group share: who
 * may report it, with modifier FS under Medicare. Since 2024 it is the one who spent more
 * than half of the time or who made a substantive part of the decision; in 2022 and 2023
 * history or examination in full served too; for critical care it is time alone (CMS
 * Claims Processing Manual, chapter 12, sections 30.6.18 and 30.6.12; CPT guidelines for
 * evaluation and management, section on split or shared visits).
 */
public final class SplitVisit {

	private static final int RULE_SINCE = 2022;

	private static final int DECISION_OR_TIME_SINCE = 2024;

	private SplitVisit() {
	}

	/**
	 * Finds who may report the visit, and on what ground.
	 * @param shares what each did
	 * @param year year of the service
	 * @param criticalCare whether it was critical care
	 * @return ground by person; two entries where each has a ground of their own, none
	 * where nobody has
	 */
	public static Map<Person, Ground> reporters(Shares shares, int year, boolean criticalCare) {
		Map<Person, Ground> reporters = new EnumMap<>(Person.class);
		if (year < RULE_SINCE) {
			return reporters;
		}
		for (Person person : Person.values()) {
			if (shares.isMoreThanHalf(person)) {
				reporters.put(person, Ground.TIME);
			}
		}
		if (!criticalCare) {
			shares.decision().ifPresent((person) -> reporters.putIfAbsent(person, Ground.DECISION));
			shares.historyOrExam()
				.filter((person) -> year < DECISION_OR_TIME_SINCE)
				.ifPresent((person) -> reporters.putIfAbsent(person, Ground.HISTORY_OR_EXAM));
		}
		return reporters;
	}

	/**
	 * Who shared the visit.
	 */
	public enum Person {

		/** The physician. */
		PHYSICIAN,
		/** The nurse practitioner, physician assistant or the like. */
		OTHER_PRACTITIONER

	}

	/**
	 * Why somebody may report it.
	 */
	public enum Ground {

		/** More than half of the time. */
		TIME,
		/** A substantive part of the decision making. */
		DECISION,
		/** History or examination in full; until 2023. */
		HISTORY_OR_EXAM

	}

	/**
	 * What each did.
	 *
	 * @param physicianMinutes time of the physician, with the minutes together if they
	 * count for the physician; they count once
	 * @param otherMinutes time of the other one, likewise
	 * @param decision who made or approved the plan and answers for it
	 * @param historyOrExam who took the history or examined, in full
	 */
	public record Shares(int physicianMinutes, int otherMinutes, Optional<Person> decision,
			Optional<Person> historyOrExam) {

		boolean isMoreThanHalf(Person person) {
			int own = (person == Person.PHYSICIAN) ? this.physicianMinutes : this.otherMinutes;
			return 2 * own > this.physicianMinutes + this.otherMinutes;
		}

	}

}
