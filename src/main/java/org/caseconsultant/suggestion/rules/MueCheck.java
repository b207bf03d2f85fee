package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
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
		Map<String, List<Integer>> lines = new LinkedHashMap<>();
		claim.named()
			.stream()
			.filter((code) -> code.system() != CodeSystem.ICD10CM)
			.forEach((code) -> code.units().ifPresent((count) -> add(lines, code.code(), count)));
		if (claim.facts().circumstances().isMedicare()) {
			claim.suggested()
				.stream()
				.filter((code) -> !lines.containsKey(code.code()))
				.forEach((code) -> code.units().ifPresent((count) -> add(lines, code.code(), count)));
		}
		return lines.entrySet()
			.stream()
			.flatMap((each) -> check(claim, each.getKey(), each.getValue()).stream())
			.toList();
	}

	private static void add(Map<String, List<Integer>> lines, String code, int units) {
		lines.computeIfAbsent(code, (key) -> new ArrayList<>()).add(units);
	}

	/** Indicator 1 counts the units of each line, 2 and 3 those of the day. */
	private static int counted(MueLimit limit, List<Integer> lines) {
		return (limit.indicator() == MueAdjudicationIndicator.CLAIM_LINE) ? Collections.max(lines) : sum(lines);
	}

	private static int sum(List<Integer> lines) {
		return lines.stream().mapToInt(Integer::intValue).sum();
	}

	private static Optional<Verdict> check(Claim claim, String code, List<Integer> lines) {
		Optional<MueLimit> limit = claim.catalog().mue(code);
		if (limit.isEmpty()) {
			return claim.isNamed(code) && sum(lines) > 1 ? Optional.of(unpublished(claim, code, sum(lines)))
					: Optional.empty();
		}
		return limit.filter((row) -> counted(row, lines) > row.units()).map((row) -> above(row, counted(row, lines)));
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

	private static Verdict unpublished(Claim claim, String code, int units) {
		if (claim.catalog().loaded(CatalogTable.MUE) == Catalog.Loaded.NO) {
			return NotChecked.verdict(Finding.Kind.MUE, List.of(code), units + " units of " + code + " are",
					"medically unlikely edits", Manuals.NCCI_MUE);
		}
		return Verdict.of(
				Finding.Kind.MUE, Finding.Severity.INFORMS, List.of(code), "No published limit for " + code
						+ " in this catalog (" + units + " units named); unpublished limits exist.",
				Finding.CMS, Manuals.NCCI_MUE);
	}

}
