package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.suggestion.Finding;

/**
 * Says once that modifiers which rest on indicators of the fee schedule were not checked,
 * because the table or the row is missing.
 */
final class FeeScheduleLoadedCheck {

	private static final Set<String> RESTING = Set.of("26", "TC", "50", "51", "54", "55", "56", "57", "58", "62", "66",
			"78", "79", "80", "81", "82", "AS");

	private FeeScheduleLoadedCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<ProcedureLine> open = ProcedureLine.of(claim)
			.stream()
			.filter((line) -> line.fee().isEmpty() && line.modifiers().stream().anyMatch(RESTING::contains))
			.toList();
		boolean whole = claim.catalog().loaded(CatalogTable.FEE_SCHEDULE) == Catalog.Loaded.FULLY;
		if (open.isEmpty() || whole) {
			return List.of();
		}
		List<String> codes = open.stream().map(ProcedureLine::code).toList();
		String modifiers = open.stream()
			.flatMap((line) -> line.modifiers().stream())
			.filter(RESTING::contains)
			.distinct()
			.collect(Collectors.joining(", "));
		return List.of(NotChecked.verdict(Finding.Kind.MODIFIER, codes,
				"Modifiers " + modifiers + " on " + String.join(", ", codes),
				"physician fee schedule (row of the code)", Manuals.FEE_SCHEDULE));
	}

}
