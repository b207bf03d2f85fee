package org.caseconsultant.suggestion.timed;

/**
 * Care of a calendar month that is reported by its minutes, each step complete (CPT
 * guidelines, section on care management services).
 */
enum CareProgram {

	/** Chronic care by staff of the practice. */
	CHRONIC_STAFF("99490", 20, "99439", 20, 2),
	/** Chronic care by the practitioner in person. */
	CHRONIC_PRACTITIONER("99491", 30, "99437", 30, CareProgram.ANY),
	/** Chronic care of high complexity. */
	COMPLEX("99487", 60, "99489", 30, CareProgram.ANY),
	/** One serious disease, by the practitioner in person. */
	PRINCIPAL_PRACTITIONER("99424", 30, "99425", 30, CareProgram.ANY),
	/** One serious disease, by staff of the practice. */
	PRINCIPAL_STAFF("99426", 30, "99427", 30, 2),
	/** Behavioural health by staff of the practice. */
	BEHAVIOURAL("99484", 20, "", 0, 0);

	/** No limit to further units. */
	private static final int ANY = Integer.MAX_VALUE;

	private final String first;

	private final int minutes;

	private final String further;

	private final int step;

	private final int most;

	CareProgram(String first, int minutes, String further, int step, int most) {
		this.first = first;
		this.minutes = minutes;
		this.further = further;
		this.step = step;
		this.most = most;
	}

	String first() {
		return this.first;
	}

	int minutes() {
		return this.minutes;
	}

	String further() {
		return this.further;
	}

	int furtherUnits(int given) {
		return (this.step == 0) ? 0 : Math.min(this.most, (given - this.minutes) / this.step);
	}

}
