package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Finding;

/**
 * Further surgeons: an assistant, a co-surgeon, a team (PPRRVU, columns ASST SURG,
 * CO-SURG, TEAM SURG; Medicare Claims Processing Manual, chapter 12, sections 20.4.3 and
 * 40.8).
 */
final class SurgeonsCheck {

	private static final Role ASSISTANT = new Role(Finding.Kind.ASSISTANT, "An assistant (80, 81, 82, AS)", "assistant",
			new String[] { "80", "81", "82", "AS" },
			Pattern.compile(
					"\\b(?:assistant (?:at surgery|surgeon)|surgical assist(?:ant)?|first assist(?:ant)?|assist(?:ed|ing|s)? (?:at|in|with|on|during) (?:the |a |an )?(?:surgery|operation|case|procedure)|(?:pa|np|rnfa) assist(?:ed|s|ing)?)\\b"),
			(row) -> row.surgeons().assistant(),
			new String[] {
					"is paid only if documentation shows that an assistant was needed; send the note with the claim",
					"is never paid; the patient may not be billed for it either",
					"is paid: 80, 81 or 82 for a physician (82 in a teaching hospital without a qualified resident), AS for a PA, NP or CNS. The note must name the assistant and say what was done" });

	private static final Role CO_SURGEON = new Role(Finding.Kind.CO_SURGEON, "A pair of surgeons (62)", "co-surgeon",
			new String[] { "62" }, Pattern.compile("\\b(?:co-?surgeons?|two surgeons|both surgeons)\\b"),
			(row) -> row.surgeons().coSurgeon(),
			new String[] { "is not paid; one bills as surgeon, the other perhaps as assistant",
					"is paid only if documentation shows why two were needed; both send their notes with 62",
					"is paid if they are of different specialties: both bill the same code with 62, each with an own operative note" });

	private static final Role TEAM = new Role(Finding.Kind.CO_SURGEON, "A surgical team (66)", "team",
			new String[] { "66" }, Pattern.compile("\\b(?:surgical team|team surgery|team of surgeons)\\b"),
			(row) -> row.surgeons().team(),
			new String[] { "is not paid", "is paid only if documentation shows the need, priced by report",
					"is paid, priced by report: each sends the note with 66" });

	private SurgeonsCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		List<ProcedureLine> lines = ProcedureLine.of(claim);
		for (Role role : List.of(ASSISTANT, CO_SURGEON, TEAM)) {
			boolean told = Told.is(claim, role.words());
			for (ProcedureLine line : lines) {
				boolean marked = line.has(role.modifiers());
				boolean meant = marked || (told && !line.value(role.column()).matches("9?"));
				line.fee().filter((row) -> meant).flatMap((row) -> check(role, row)).ifPresent(verdicts::add);
			}
		}
		return verdicts;
	}

	private static Optional<Verdict> check(Role role, FeeScheduleRow row) {
		return switch (role.column().apply(row)) {
			case "0" -> Optional.of(verdict(role, row,
					(role == ASSISTANT) ? Finding.Severity.WARNS : Finding.Severity.BLOCKS, role.says()[0]));
			case "1" -> Optional.of(verdict(role, row,
					(role == ASSISTANT) ? Finding.Severity.BLOCKS : Finding.Severity.WARNS, role.says()[1]));
			case "2" -> Optional.of(verdict(role, row, Finding.Severity.INFORMS, role.says()[2]));
			case "9" -> Optional.of(verdict(role, row, Finding.Severity.WARNS,
					"does not arise for it, because it is no operation in this sense; take the modifier off"));
			default -> Optional.empty();
		};
	}

	private static Verdict verdict(Role role, FeeScheduleRow row, Finding.Severity severity, String says) {
		return Verdict.of(role.kind(), severity, List.of(row.code()), row.code() + " (" + role.name() + " indicator "
				+ role.column().apply(row) + "): " + role.who() + " " + says + ".", Finding.CMS, row.source());
	}

	/**
	 * A further surgeon.
	 *
	 * @param kind kind of the findings
	 * @param who in words
	 * @param name short name
	 * @param modifiers modifiers that say so
	 * @param words words that say so
	 * @param column column of the fee schedule
	 * @param says what its values 0, 1 and 2 mean
	 */
	private record Role(Finding.Kind kind, String who, String name, String[] modifiers, Pattern words,
			Function<FeeScheduleRow, String> column, String[] says) {
	}

}
