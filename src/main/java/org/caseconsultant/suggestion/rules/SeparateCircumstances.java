package org.caseconsultant.suggestion.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * What must be documented before a modifier may bypass an edit (NCCI Policy Manual,
 * chapter 1, section E, and chapter 11, section B for administrations), and whether the
 * question says it.
 */
final class SeparateCircumstances {

	private static final Pattern SAID = Pattern.compile(
			"\\b(?:(?:second|separate|different|another|two) (?:iv |access |vascular |anatomic(?:al)? |surgical |injection ){0,4}(?:sites?|accesses|lines?|lesions?|incisions?|encounters?|sessions?|visits?|joints?|organs?)|opposite (?:side|knee|shoulder|arm|leg|eye)|contralateral|other (?:knee|shoulder|hip|eye|hand|foot)|later the same day|(?:patient|pt|she|he|they) (?:came back|returned)|(?:came back|returned) (?:later|the same day|again|that (?:afternoon|evening)))\\b");

	private static final Set<String> EYE_VISITS = Set.of("92002", "92004", "92012", "92014");

	private SeparateCircumstances() {
	}

	static Optional<String> saidIn(Facts facts) {
		return Told.in(facts.text(), SAID).map(Evidence::words);
	}

	static String needed(String columnOne, String columnTwo) {
		if (AdministrationPlan.INITIAL.contains(columnOne) && AdministrationPlan.INITIAL.contains(columnTwo)) {
			return "a second access site that was medically needed, or a separate encounter on the same day";
		}
		if (isVisit(columnTwo)) {
			return ModifierRule.OWN_VISIT.needs();
		}
		return "a separate encounter, a different site or organ, a separate lesion or incision, or another practitioner";
	}

	static boolean isVisit(String code) {
		return (code.compareTo("99202") >= 0 && code.compareTo("99499") <= 0 && code.length() == 5)
				|| EYE_VISITS.contains(code);
	}

}
