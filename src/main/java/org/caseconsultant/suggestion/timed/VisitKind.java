package org.caseconsultant.suggestion.timed;

import java.util.List;

/**
 * Series of visits whose level follows from total time or from decision making, each
 * level with the minutes that must be met or exceeded (CPT guidelines for evaluation and
 * management: office since 2021; hospital, consultation, nursing facility and home since
 * 2023; telemedicine since 2025; Medicare follows for the codes that it pays, CMS Claims
 * Processing Manual, chapter 12, section 30.6).
 */
public enum VisitKind {

	/** New patient in a practice. */
	OFFICE_NEW(2021, level("99202", 15), level("99203", 30), level("99204", 45), level("99205", 60)),
	/** Established patient in a practice. */
	OFFICE_ESTABLISHED(2021, level("99212", 10), level("99213", 20), level("99214", 30), level("99215", 40)),
	/** First hospital day, admitted or under observation. */
	HOSPITAL_INITIAL(2023, level("99221", 40), level("99222", 55), level("99223", 75)),
	/** Later hospital day. */
	HOSPITAL_SUBSEQUENT(2023, level("99231", 25), level("99232", 35), level("99233", 50)),
	/** Admitted and discharged on one day. */
	HOSPITAL_SAME_DAY(2023, level("99234", 45), level("99235", 70), level("99236", 85)),
	/** First visit of a stay in a nursing facility. */
	NURSING_INITIAL(2023, level("99304", 25), level("99305", 35), level("99306", 45, 2023, 2023),
			level("99306", 50, 2024, Level.OPEN)),
	/** Later visit in a nursing facility. */
	NURSING_SUBSEQUENT(2023, level("99307", 10), level("99308", 15, 2023, 2023), level("99308", 20, 2024, Level.OPEN),
			level("99309", 30), level("99310", 45)),
	/** New patient at home or in a residence. */
	HOME_NEW(2023, level("99341", 15), level("99342", 30), level("99344", 60), level("99345", 75)),
	/** Established patient at home or in a residence. */
	HOME_ESTABLISHED(2023, level("99347", 20), level("99348", 30), level("99349", 40), level("99350", 60)),
	/** Consultation outside the hospital. */
	CONSULTATION_OUTPATIENT(2023, level("99242", 20), level("99243", 30), level("99244", 40), level("99245", 55)),
	/** Consultation for a patient in hospital. */
	CONSULTATION_INPATIENT(2023, level("99252", 35), level("99253", 45), level("99254", 60), level("99255", 80)),
	/** New patient over sound and picture. */
	VIDEO_NEW(2025, level("98000", 15), level("98001", 30), level("98002", 45), level("98003", 60)),
	/** Established patient over sound and picture. */
	VIDEO_ESTABLISHED(2025, level("98004", 10), level("98005", 20), level("98006", 30), level("98007", 40)),
	/** New patient over sound only. */
	AUDIO_NEW(2025, level("98008", 15), level("98009", 30), level("98010", 45), level("98011", 60)),
	/** Established patient over sound only. */
	AUDIO_ESTABLISHED(2025, level("98012", 10), level("98013", 20), level("98014", 30), level("98015", 40));

	private final int since;

	private final List<Level> levels;

	VisitKind(int since, Level... levels) {
		this.since = since;
		this.levels = List.of(levels);
	}

	/**
	 * Tells from when total time decides.
	 * @return the first year
	 */
	public int since() {
		return this.since;
	}

	/**
	 * Lists the levels of a year.
	 * @param year year of the service
	 * @return the lowest first, empty before total time decided
	 */
	public List<Level> levels(int year) {
		return (year < this.since) ? List.of()
				: this.levels.stream().filter((level) -> level.from() <= year && year <= level.to()).toList();
	}

	boolean has(String code) {
		return this.levels.stream().anyMatch((level) -> level.code().equals(code));
	}

	/**
	 * Tells whether Medicare pays the series; it takes no consultations and no
	 * telemedicine codes (CMS Claims Processing Manual, chapter 12, section 30.6.10, for
	 * consultations; Physician Fee Schedule final rule for 2025 for telemedicine).
	 * @return false for those two
	 */
	public boolean isPaidByMedicare() {
		return !name().startsWith("CONSULTATION") && !name().startsWith("VIDEO") && !name().startsWith("AUDIO");
	}

	private static Level level(String code, int minutes) {
		return level(code, minutes, 0, Level.OPEN);
	}

	private static Level level(String code, int minutes, int from, int to) {
		return new Level(code, minutes, from, to);
	}

	/**
	 * One level.
	 *
	 * @param code its code
	 * @param minutes total time of the day that must be met or exceeded
	 * @param from first year of these minutes
	 * @param to last year of these minutes
	 */
	public record Level(String code, int minutes, int from, int to) {

		static final int OPEN = 9999;

	}

}
