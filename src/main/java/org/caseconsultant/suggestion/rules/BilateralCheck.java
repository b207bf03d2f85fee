package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * Both sides in one session (PPRRVU, column BILAT SURG; Medicare Claims Processing
 * Manual, chapter 12, section 40.7).
 */
final class BilateralCheck {

	private static final Pattern WORDS = Pattern.compile(
			"\\b(?:bilateral(?:ly)?|both (?:sides|knees|hips|shoulders|eyes|ears|hands|feet|legs|arms|breasts))\\b");

	private BilateralCheck() {
	}

	static List<Verdict> check(Claim claim) {
		boolean told = Told.is(claim, WORDS);
		return ProcedureLine.of(claim)
			.stream()
			.filter((line) -> !line.isVisit())
			.filter((line) -> isMarked(line) || (told && (takesSides(line) || Told.beside(claim, line.words(), WORDS))))
			.flatMap((line) -> line.fee().flatMap((row) -> check(line, row)).stream())
			.toList();
	}

	private static boolean isMarked(ProcedureLine line) {
		return line.has("50") || (line.has("LT") && line.has("RT"));
	}

	private static boolean takesSides(ProcedureLine line) {
		return line.value(FeeScheduleRow::bilateral).matches("[123]");
	}

	private static Optional<Verdict> check(ProcedureLine line, FeeScheduleRow row) {
		boolean marked = isMarked(line);
		return switch (row.bilateral()) {
			case "1" -> Optional.of(bothSides(line, row, "the second side adds half of the fee"));
			case "3" -> Optional.of(bothSides(line, row, "each side is paid in full"));
			case "2" -> Optional.of(verdict(line, row, marked ? Finding.Severity.WARNS : Finding.Severity.INFORMS,
					"the fee is already for both sides: one line, one unit, without 50 and without a second line"));
			case "0" -> marked ? Optional.of(verdict(line, row, Finding.Severity.WARNS,
					"its fee does not grow for a second side, because the code has no sides or says which; 50 does not go with it, and it is paid once"))
					: Optional.empty();
			case "9" -> marked ? Optional.of(verdict(line, row, Finding.Severity.WARNS,
					"the question of sides does not arise for it; take 50, LT and RT off")) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Verdict bothSides(ProcedureLine line, FeeScheduleRow row, String paid) {
		boolean many = line.has("50") && line.units().filter((units) -> units > 1).isPresent();
		return verdict(line, row, many ? Finding.Severity.WARNS : Finding.Severity.INFORMS, paid
				+ ". Medicare: one line with 50 and one unit; many other payers want two lines, RT and LT, one unit each (verify for the payer). The note must describe both sides"
				+ (many ? ". With 50 more than one unit counts the second side twice" : ""));
	}

	private static Verdict verdict(ProcedureLine line, FeeScheduleRow row, Finding.Severity severity, String says) {
		return Verdict.of(Finding.Kind.BILATERAL, severity, List.of(line.code()),
				line.code() + " on both sides (bilateral indicator " + row.bilateral() + "): " + says + ".",
				Finding.CMS, row.source());
	}

}
