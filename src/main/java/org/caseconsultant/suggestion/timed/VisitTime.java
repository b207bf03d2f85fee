package org.caseconsultant.suggestion.timed;

import java.util.List;

/**
 * Level of a visit by the total time that the practitioner spent on the day of the
 * encounter (CPT guidelines for evaluation and management, section on time). Until 2023
 * the office codes gave ranges, since 2024 minutes that must be met or exceeded; the
 * lower ends are the same.
 */
public final class VisitTime {

	private VisitTime() {
	}

	/**
	 * Finds the level that a time reaches.
	 * @param kind series of the visit
	 * @param minutes total time of the day
	 * @param year year of the service
	 * @return one code, or none if the time is too short or time did not decide that year
	 */
	public static TimedResult of(VisitKind kind, int minutes, int year) {
		List<VisitKind.Level> levels = kind.levels(year);
		if (levels.isEmpty()) {
			return TimedResult.none(TimedResult.ownerFor(false),
					"total time decides this series only since " + kind.since());
		}
		return levels.stream()
			.filter((level) -> minutes >= level.minutes())
			.reduce((lower, higher) -> higher)
			.map((level) -> TimedResult.one(level.code(), TimedResult.ownerFor(false),
					minutes + " minutes meet the " + level.minutes() + " that " + level.code() + " takes"))
			.orElse(TimedResult.none(TimedResult.ownerFor(false), minutes + " minutes stay under the "
					+ levels.get(0).minutes() + " of the lowest level; decision making may still give one"));
	}

}
