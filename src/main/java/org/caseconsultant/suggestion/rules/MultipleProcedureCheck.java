package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.QuestionKind;

/**
 * Several procedures in one session (PPRRVU, column MULT PROC; Medicare Claims Processing
 * Manual, chapter 12, section 40.6). Medicare contractors put 51 on a line themselves.
 */
final class MultipleProcedureCheck {

	private static final String REDUCED = "[123]";

	private MultipleProcedureCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<ProcedureLine> lines = ProcedureLine.of(claim);
		List<ProcedureLine> reduced = lines.stream()
			.filter((line) -> line.value(FeeScheduleRow::multipleProcedure).matches(REDUCED))
			.toList();
		boolean asked = claim.facts().kinds().contains(QuestionKind.MODIFIER)
				|| lines.stream().anyMatch((line) -> line.has("51"));
		Stream<Verdict> wrong = lines.stream().filter((line) -> line.has("51")).flatMap((line) -> wrong(line).stream());
		Stream<Verdict> several = (asked && reduced.size() > 1) ? Stream.of(several(reduced)) : Stream.empty();
		return Stream.concat(wrong, several).toList();
	}

	private static List<Verdict> wrong(ProcedureLine line) {
		boolean addOn = line.globalDays().equals("ZZZ");
		boolean never = addOn || line.value(FeeScheduleRow::multipleProcedure).matches("[09]");
		return line.fee()
			.filter((row) -> never)
			.map((row) -> Verdict.of(Finding.Kind.MODIFIER, Finding.Severity.WARNS, List.of(line.code()),
					"Modifier 51 does not go with " + line.code()
							+ (addOn ? ", an add-on code."
									: " (multiple procedure indicator " + row.multipleProcedure() + ": no reduction)."),
					Finding.CMS, row.source()))
			.stream()
			.toList();
	}

	private static Verdict several(List<ProcedureLine> reduced) {
		List<String> codes = reduced.stream().map(ProcedureLine::code).toList();
		return Verdict.of(Finding.Kind.MODIFIER, Finding.Severity.INFORMS, codes, String.join(", ", codes)
				+ " are reduced when done in one session: the dearest in full, the others in part, endoscopies of one family by their base. List them by value; Medicare wants no 51, many payers want it from the second on (verify for the payer).",
				Finding.CMS, reduced.get(0).fee().map(FeeScheduleRow::source), Manuals.GLOBAL_SURGERY);
	}

}
