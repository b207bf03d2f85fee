package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.PatientConflict;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.reading.Circumstances;

/**
 * Age and sex that the Medicare code editor asks of a diagnosis (definitions of Medicare
 * code edits, age conflict and sex conflict). Payers take over these lists, a claim may
 * still be right: the record decides.
 */
final class PatientConflictCheck {

	/** First and last age in years of each list. */
	private static final Map<String, int[]> AGES = Map.of("newborn", new int[] { 0, 0 }, "pediatric",
			new int[] { 0, 17 }, "maternity", new int[] { 9, 64 }, "adult", new int[] { 15, 124 });

	private PatientConflictCheck() {
	}

	static List<Verdict> check(Claim claim) {
		if (claim.catalog().loaded(CatalogTable.CODE_EDITOR) == Catalog.Loaded.NO) {
			return notChecked(claim);
		}
		return Diagnosis.named(claim)
			.stream()
			.flatMap((each) -> claim.catalog().conflicts(each.code()).stream())
			.flatMap((conflict) -> check(claim.facts().circumstances(), conflict).stream())
			.toList();
	}

	private static List<Verdict> notChecked(Claim claim) {
		Circumstances patient = claim.facts().circumstances();
		List<String> codes = Diagnosis.named(claim).stream().map(Diagnosis::code).toList();
		boolean told = patient.ageExact() || patient.sex().isPresent();
		return (codes.isEmpty() || !told) ? List.of() : List.of(NotChecked.verdict(Finding.Kind.SEX_AGE, codes,
				"Age and sex were", "Medicare code editor lists", Manuals.DETAIL));
	}

	private static Optional<Verdict> check(Circumstances patient, PatientConflict conflict) {
		int[] ages = AGES.get(conflict.list());
		if (ages == null) {
			return patient.sex()
				.filter((sex) -> !sex.equals(conflict.list()))
				.map((sex) -> verdict(conflict, "for " + conflict.list() + " patients only", sex));
		}
		return patient.age()
			.filter((age) -> patient.ageExact() || age == 0)
			.filter((age) -> age < ages[0] || age > ages[1])
			.map((age) -> verdict(conflict,
					"for the list " + conflict.list() + ", " + ages[0] + " to " + ages[1] + " years", age + " years"));
	}

	private static Verdict verdict(PatientConflict conflict, String list, String told) {
		return Verdict.of(Finding.Kind.SEX_AGE, Finding.Severity.WARNS, List.of(conflict.code()),
				conflict.code() + " is " + list + " (Medicare code editor); the question gives " + told
						+ ". Check the code and the patient's data on the claim.",
				Finding.CMS, conflict.source());
	}

}
