package org.caseconsultant.suggestion.rules;

import org.caseconsultant.catalog.SourceRow;

/**
 * The sections of manuals and guidelines that rules rest on where no table has a row for
 * them, in the form in which a finding cites them.
 */
final class Manuals {

	/** Modifiers that may bypass an edit. */
	static final SourceRow NCCI_MODIFIERS = ncci("chapter 1, section E");

	/** Medically unlikely edits. */
	static final SourceRow NCCI_MUE = ncci("chapter 1, section V");

	/** Pairs of codes. */
	static final SourceRow NCCI_PAIRS = ncci("chapter 1, section A");

	/** Administrations of drugs. */
	static final SourceRow NCCI_ADMINISTRATIONS = ncci("chapter 11, section B");

	/** Duplicate lines. */
	static final SourceRow DUPLICATES = claims("chapter 1, section 120.2");

	/** Discarded drugs. */
	static final SourceRow DISCARDED_DRUGS = claims("chapter 17, section 40");

	/** Global surgery. */
	static final SourceRow GLOBAL_SURGERY = claims("chapter 12, section 40");

	/** Visits and other services of practitioners. */
	static final SourceRow VISITS = claims("chapter 12, section 30.6");

	/** Telehealth. */
	static final SourceRow TELEHEALTH = claims("chapter 12, section 190");

	/** Place of service and modifiers of telehealth. */
	static final SourceRow TELEHEALTH_BOOKLET = new SourceRow("Telehealth & Remote Patient Monitoring", "MLN901705",
			"place of service and modifiers");

	/** Codes for what has no code of its own. */
	static final SourceRow UNLISTED = claims("chapter 26, section 10.4");

	/** Medical necessity. */
	static final SourceRow NECESSITY = new SourceRow("Medicare Program Integrity Manual", "Pub. 100-08",
			"chapter 13, section 13.5");

	/** Therapy minutes. */
	static final SourceRow THERAPY = claims("chapter 5, section 20.2");

	/** Status indicators of the fee schedule. */
	static final SourceRow FEE_SCHEDULE = claims("chapter 12, section 20");

	/** Highest level of detail. */
	static final SourceRow DETAIL = guideline("I.B.2");

	/** Excludes notes. */
	static final SourceRow EXCLUDES = guideline("I.A.12");

	/** Seventh characters of injuries. */
	static final SourceRow SEVENTH_CHARACTER = guideline("I.C.19.a");

	/** Laterality. */
	static final SourceRow LATERALITY = guideline("I.B.13");

	/** Limit of what is read. */
	static final SourceRow TEXT_LIMIT = new SourceRow("CaseConsultant", "own rule", "50,000 characters");

	private Manuals() {
	}

	private static SourceRow ncci(String section) {
		return new SourceRow("NCCI Policy Manual for Medicare", "2024", section);
	}

	private static SourceRow claims(String section) {
		return new SourceRow("Medicare Claims Processing Manual", "Pub. 100-04", section);
	}

	private static SourceRow guideline(String section) {
		return new SourceRow("ICD-10-CM Official Guidelines", "FY2026", section);
	}

}
