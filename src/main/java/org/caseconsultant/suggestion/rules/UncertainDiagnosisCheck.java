package org.caseconsultant.suggestion.rules;

import java.util.Comparator;
import java.util.List;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.reading.Setting;

/**
 * A suspected diagnosis is not coded as established for outpatients (ICD-10-CM Official
 * Guidelines, section IV.H); an inpatient stay may code it as of discharge (section
 * II.H).
 */
final class UncertainDiagnosisCheck {

	private static final int MOST = 2;

	private UncertainDiagnosisCheck() {
	}

	static List<Verdict> check(Claim claim) {
		boolean inpatient = claim.facts().circumstances().setting().filter((s) -> s == Setting.INPATIENT).isPresent();
		return claim.uncertain()
			.stream()
			.filter((s) -> !hasBetter(claim.uncertain(), s))
			.sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::code))
			.limit(MOST)
			.map((suggestion) -> verdict(suggestion, inpatient))
			.toList();
	}

	/** Of several codes for the same words only the best is shown. */
	private static boolean hasBetter(List<Suggestion> all, Suggestion one) {
		return all.stream()
			.filter((other) -> other != one && other.evidence().get(0).overlaps(one.evidence().get(0)))
			.anyMatch((other) -> other.score() > one.score()
					|| (other.score() == one.score() && other.code().compareTo(one.code()) < 0));
	}

	private static Verdict verdict(Suggestion suggestion, boolean inpatient) {
		Evidence words = suggestion.evidence().get(0);
		String rule = inpatient
				? "For an inpatient stay it may be coded as if it existed if it is still so documented at discharge (ICD-10-CM guideline II.H)."
				: "Outpatient and professional claims code the signs, symptoms or reason for the visit instead (ICD-10-CM guideline IV.H); an inpatient stay differs (II.H).";
		return Verdict
			.of(Finding.Kind.UNCERTAIN_DIAGNOSIS, Finding.Severity.WARNS, List.of(suggestion.code()),
					"\"" + words.words() + "\" is not stated as established, so " + suggestion.code()
							+ " is not suggested. " + rule,
					Finding.CMS, suggestion.source())
			.saying(suggestion.evidence());
	}

}
