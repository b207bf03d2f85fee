package org.caseconsultant.suggestion.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * A service within the days that belong to a surgery (PPRRVU, column GLOB DAYS; Medicare
 * Claims Processing Manual, chapter 12, sections 40.1 to 40.4). With 090 the day before,
 * the day itself and 90 days after it belong to the surgery, with 010 the day and 10 days
 * after it, with 000 the day alone.
 */
final class GlobalPeriodCheck {

	private static final List<ModifierRule> PROCEDURES = List.of(ModifierRule.RETURN, ModifierRule.STAGED,
			ModifierRule.UNRELATED_PROCEDURE);

	private GlobalPeriodCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Optional<SurgeryTime> time = SurgeryTime.of(claim.facts().text());
		List<ProcedureLine> lines = ProcedureLine.of(claim);
		Optional<ProcedureLine> surgery = time.flatMap((told) -> surgery(lines, told));
		if (time.isEmpty() || lines.isEmpty()) {
			return List.of();
		}
		if (surgery.isEmpty()) {
			return unknownSurgery(claim, lines, time.get());
		}
		return lines.stream()
			.filter((line) -> (line != surgery.get()) ? line.isVisit() || line.isSurgery() : isSecond(claim, line))
			.flatMap((line) -> check(claim, surgery.get(), line, time.get()).stream()
				.map((verdict) -> verdict.saying(List.of(line.words(), time.get().words()))))
			.toList();
	}

	/**
	 * The one that the words of time name, else the one with most days, else the first.
	 */
	private static Optional<ProcedureLine> surgery(List<ProcedureLine> lines, SurgeryTime time) {
		List<ProcedureLine> surgeries = lines.stream()
			.filter((line) -> line.globalDays().matches("0[19]0"))
			.sorted(Comparator.comparing(ProcedureLine::globalDays).reversed())
			.toList();
		return surgeries.stream()
			.filter((line) -> time.words().words().contains(line.code()))
			.findFirst()
			.or(() -> surgeries.stream().findFirst());
	}

	/** Whether one of two codes is told to be some days after the other, a surgery. */
	static boolean isLater(Claim claim, String one, String other) {
		Optional<SurgeryTime> time = SurgeryTime.of(claim.facts().text()).filter(SurgeryTime::isAfter);
		return time.isPresent() && ProcedureLine.of(claim)
			.stream()
			.anyMatch((line) -> (line.code().equals(one) || line.code().equals(other))
					&& line.globalDays().matches("0[19]0"));
	}

	/** The same code again, such as for the other eye. */
	private static boolean isSecond(Claim claim, ProcedureLine line) {
		return line.has("58", "78", "79")
				|| claim.named().stream().filter((code) -> code.code().equals(line.code())).count() > 1;
	}

	private static List<Verdict> unknownSurgery(Claim claim, List<ProcedureLine> lines, SurgeryTime time) {
		List<String> open = lines.stream()
			.filter((line) -> !line.isVisit() && line.fee().isEmpty())
			.map(ProcedureLine::code)
			.toList();
		if (!open.isEmpty()) {
			return List.of(NotChecked.verdict(Finding.Kind.GLOBAL_PERIOD, open,
					"The days that belong to " + String.join(", ", open) + " were",
					"physician fee schedule, or its row,", Manuals.GLOBAL_SURGERY));
		}
		Optional<ProcedureLine> visit = lines.stream().filter(ProcedureLine::isVisit).findFirst();
		boolean tells = time.isAfter() && !time.words().words().toLowerCase(Locale.ROOT).endsWith("later");
		return visit.filter((line) -> tells)
			.map((line) -> Verdict.of(Finding.Kind.GLOBAL_PERIOD, Finding.Severity.INFORMS, List.of(line.code()),
					"The question tells of a time after a surgery but not its code. Its global days (0, 10 or 90) decide whether "
							+ line.code() + " belongs to it; " + ModifierRule.UNRELATED_VISIT.condition() + ".",
					Finding.CMS, Manuals.GLOBAL_SURGERY)
				.saying(List.of(time.words())))
			.stream()
			.toList();
	}

	private static Optional<Verdict> check(Claim claim, ProcedureLine surgery, ProcedureLine line, SurgeryTime time) {
		int period = Integer.parseInt(surgery.globalDays());
		if (!time.isAfter()) {
			boolean day = time.days().filter((count) -> count == 0).isPresent();
			boolean counts = day ? claim.catalog().ptp(surgery.code(), line.code()).isEmpty() : period == 90;
			return (line.isVisit() && counts) ? Optional.of(decision(claim, surgery, line, period)) : Optional.empty();
		}
		if (!time.isWithin(period)) {
			return Optional.of(verdict(surgery, line, Finding.Severity.INFORMS, "the " + period
					+ " days after it are over, so the service stands alone and needs no modifier for the surgery"));
		}
		return Optional.of(line.isVisit() ? visit(claim, surgery, line) : procedure(claim, surgery, line));
	}

	private static Verdict decision(Claim claim, ProcedureLine surgery, ProcedureLine line, int period) {
		ModifierRule rule = (period == 90) ? ModifierRule.DECISION : ModifierRule.OWN_VISIT;
		boolean told = rule.told(claim).isPresent();
		boolean has = line.has(rule.modifier());
		String usual = (period == 90) ? "a visit of the day before or the day belongs to the surgery unless it is "
				: "a visit of the day belongs to the procedure, also the decision to do it, unless it is ";
		return verdict(surgery, line, (told || has) ? Finding.Severity.INFORMS : Finding.Severity.WARNS,
				usual + rule.needs() + "; then modifier " + rule.modifier() + " goes on the visit"
						+ (told ? ", as the question says" : has ? ", as named" : ". The question does not say so"));
	}

	private static Verdict visit(Claim claim, ProcedureLine surgery, ProcedureLine line) {
		ModifierRule rule = ModifierRule.UNRELATED_VISIT;
		boolean told = rule.told(claim).isPresent();
		String text = "a visit for recovery belongs to it, for Medicare also one for a complication that needs no return to the operating room. Modifier 24 is for "
				+ rule.needs()
				+ (told ? ", as the question says; the record must show it" : "; the question does not say so");
		Verdict verdict = verdict(surgery, line, told ? Finding.Severity.INFORMS : Finding.Severity.WARNS, text);
		return told ? verdict : verdict.refuting(line.code());
	}

	private static Verdict procedure(Claim claim, ProcedureLine surgery, ProcedureLine line) {
		List<ModifierRule> told = PROCEDURES.stream().filter((rule) -> rule.told(claim).isPresent()).toList();
		List<ModifierRule> named = PROCEDURES.stream().filter((rule) -> line.has(rule.modifier())).toList();
		if (told.size() == 1) {
			ModifierRule rule = told.get(0);
			boolean other = !named.isEmpty() && !named.contains(rule);
			return verdict(surgery, line, (named.contains(rule)) ? Finding.Severity.INFORMS : Finding.Severity.WARNS,
					"the question says \"" + rule.told(claim).map((words) -> words.words()).orElse("")
							+ "\", which asks for modifier " + rule.modifier()
							+ (other ? " instead of " + named.get(0).modifier() : "") + ". The record must show "
							+ rule.needs());
		}
		String choices = String.join("; ", PROCEDURES.stream().map(ModifierRule::condition).toList());
		return verdict(surgery, line, named.isEmpty() ? Finding.Severity.WARNS : Finding.Severity.INFORMS,
				"it is denied without a modifier: " + choices + ". The question does not settle which");
	}

	private static Verdict verdict(ProcedureLine surgery, ProcedureLine line, Finding.Severity severity, String says) {
		return Verdict.of(Finding.Kind.GLOBAL_PERIOD, severity,
				Stream.of(line.code(), surgery.code()).distinct().toList(), line.code() + " and the surgery "
						+ surgery.code() + " (global days " + surgery.globalDays() + "): " + says + ".",
				Finding.CMS, surgery.fee().map(FeeScheduleRow::source), Manuals.GLOBAL_SURGERY);
	}

}
