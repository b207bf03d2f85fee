package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * Age and sex that a code presupposes: preventive visits go by age, 90460 ends with 18
 * years (CPT); chapter 15 of ICD-10-CM is for the mother, prostate codes for men
 * (Medicare Code Editor, sex conflict).
 */
final class SexAgeCheck {

	private static final Map<String, int[]> AGES = new LinkedHashMap<>();

	static {
		int[][] spans = { { 0, 0 }, { 1, 4 }, { 5, 11 }, { 12, 17 }, { 18, 39 }, { 40, 64 }, { 65, 130 } };
		for (int i = 0; i < spans.length; i++) {
			AGES.put("9938" + (i + 1), spans[i]);
			AGES.put("9939" + (i + 1), spans[i]);
		}
		AGES.put("90460", new int[] { 0, 18 });
		AGES.put("90461", new int[] { 0, 18 });
	}

	private SexAgeCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		for (NamedCode code : claim.named()) {
			claim.facts().circumstances().age().flatMap((age) -> age(claim, code, age)).ifPresent(verdicts::add);
			claim.facts().circumstances().sex().flatMap((sex) -> sex(code, sex)).ifPresent(verdicts::add);
		}
		return verdicts;
	}

	private static Optional<Verdict> age(Claim claim, NamedCode code, int age) {
		int[] span = AGES.get(code.code());
		if (span == null || !claim.facts().circumstances().ageExact() || (span[0] <= age && age <= span[1])) {
			return Optional.empty();
		}
		return Optional.of(Verdict.of(Finding.Kind.SEX_AGE, Finding.Severity.BLOCKS, List.of(code.code()),
				code.code() + " is for " + span[0] + " to " + span[1] + " years; the question says " + age + ".",
				Finding.CPT, code.source(), Manuals.DETAIL)
			.refuting(code.code()));
	}

	private static Optional<Verdict> sex(NamedCode code, String sex) {
		boolean mother = code.code().matches("O\\d.*") && sex.equals("male");
		boolean prostate = code.code().matches("(?:N4[0-2]|C61|D29\\.1).*") && sex.equals("female");
		return (mother || prostate) ? Optional.of(Verdict.of(Finding.Kind.SEX_AGE, Finding.Severity.WARNS,
				List.of(code.code()), code.code() + " does not go with the sex that the question gives (" + sex + ").",
				Finding.CMS, code.source(), Manuals.DETAIL)) : Optional.empty();
	}

}
