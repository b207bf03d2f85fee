package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.MueAdjudicationIndicator;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.suggestion.Finding;

/**
 * Medically unlikely edits (CMS MUE file: MUE values, MUE adjudication indicator). CMS
 * keeps some limits unpublished, so no row is not the same as no limit.
 */
final class MueCheck {

	private MueCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Map<String, Integer> units = new LinkedHashMap<>();
		claim.named()
			.stream()
			.filter((code) -> code.system() != CodeSystem.ICD10CM)
			.forEach((code) -> code.units().ifPresent((count) -> units.merge(code.code(), count, Integer::sum)));
		if (claim.facts().circumstances().isMedicare()) {
			claim.suggested()
				.forEach((code) -> code.units().ifPresent((count) -> units.putIfAbsent(code.code(), count)));
		}
		return units.entrySet().stream().flatMap((e) -> check(claim, e.getKey(), e.getValue()).stream()).toList();
	}

	private static Optional<Verdict> check(Claim claim, String code, int units) {
		Optional<MueLimit> limit = claim.catalog().mue(code);
		if (limit.isEmpty()) {
			return claim.isNamed(code) && units > 1 ? Optional.of(unpublished(code, units)) : Optional.empty();
		}
		return limit.filter((row) -> units > row.units()).map((row) -> above(row, units));
	}

	private static Verdict above(MueLimit row, int units) {
		boolean absolute = row.indicator() == MueAdjudicationIndicator.DATE_OF_SERVICE_POLICY;
		return Verdict
			.of(Finding.Kind.MUE, absolute ? Finding.Severity.BLOCKS : Finding.Severity.WARNS, List.of(row.code()),
					units + " units of " + row.code() + " are above the limit of " + row.units() + " ("
							+ words(row.indicator()) + "; rationale: " + row.rationale() + ").",
					Finding.CMS, row.source());
	}

	private static String words(MueAdjudicationIndicator indicator) {
		return switch (indicator) {
			case CLAIM_LINE -> "indicator 1: counted per claim line";
			case DATE_OF_SERVICE_POLICY -> "indicator 2: per date of service by policy, not overridden on appeal";
			case DATE_OF_SERVICE_CLINICAL ->
				"indicator 3: per date of service by clinical data; more needs a record that shows why";
		};
	}

	private static Verdict unpublished(String code, int units) {
		return Verdict.of(
				Finding.Kind.MUE, Finding.Severity.INFORMS, List.of(code), "No published limit for " + code
						+ " in this catalog (" + units + " units named); unpublished limits exist.",
				Finding.CMS, Manuals.NCCI_MUE);
	}

}
