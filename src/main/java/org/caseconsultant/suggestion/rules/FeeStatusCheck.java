package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * Status of a code under Medicare (CMS PPRRVU file, column STATUS CODE): I not valid, B
 * bundled, N not covered, X excluded from the fee schedule by law.
 */
final class FeeStatusCheck {

	private FeeStatusCheck() {
	}

	static List<Verdict> check(Claim claim) {
		boolean medicare = claim.facts().circumstances().isMedicare();
		if (!medicare && claim.facts().circumstances().payer().isPresent()) {
			return List.of();
		}
		Set<String> codes = new LinkedHashSet<>(claim.namedProcedures());
		if (medicare) {
			codes.addAll(claim.procedures(0.8));
		}
		List<Verdict> verdicts = new ArrayList<>();
		codes.forEach((code) -> claim.catalog()
			.feeSchedule(code)
			.flatMap((row) -> check(row, medicare))
			.map((verdict) -> claim.isNamed(code) ? verdict : verdict.informing())
			.ifPresent(verdicts::add));
		return verdicts;
	}

	private static Optional<Verdict> check(FeeScheduleRow row, boolean medicare) {
		return switch (row.status()) {
			case "I" -> Optional.of(invalid(row, medicare));
			case "B" -> Optional.of(verdict(row, medicare, Finding.Severity.WARNS,
					"is always bundled under Medicare: paid within other services, never apart"));
			case "N" -> Optional.of(verdict(row, medicare, Finding.Severity.WARNS, "is not covered by Medicare"));
			case "X" -> Optional.of(verdict(row, medicare, Finding.Severity.INFORMS,
					"is outside the physician fee schedule by law; Medicare may pay it under other rules"));
			default -> Optional.empty();
		};
	}

	private static Verdict invalid(FeeScheduleRow row, boolean medicare) {
		Verdict verdict = verdict(row, medicare, Finding.Severity.BLOCKS,
				"is not valid for Medicare, which uses another code for it");
		return medicare ? verdict.refuting(row.code()) : verdict;
	}

	private static Verdict verdict(FeeScheduleRow row, boolean medicare, Finding.Severity severity, String says) {
		return Verdict.of(Finding.Kind.FEE_STATUS, medicare ? severity : Finding.Severity.INFORMS, List.of(row.code()),
				row.code() + " " + says + " (status " + row.status() + ")"
						+ (medicare ? "." : "; the payer is not named, another payer may differ."),
				Finding.CMS, row.source());
	}

}
