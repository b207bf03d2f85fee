package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.reading.Setting;

/**
 * A modifier that the facts told ask for and that is not named: stopped or reduced (52,
 * 53, for facilities 73, 74), repeated (76, 77, 91) (Medicare Claims Processing Manual,
 * chapter 12, section 30.1 and 40.4, chapter 4, section 20.6).
 */
final class ToldModifierCheck {

	private ToldModifierCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		List<ProcedureLine> lines = ProcedureLine.of(claim)
			.stream()
			.filter((line) -> !line.isVisit() && line.code().matches("\\d{4}[\\dT]"))
			.toList();
		stopped(claim, lines).ifPresent(verdicts::add);
		reduced(claim, lines).ifPresent(verdicts::add);
		repeated(claim, lines).ifPresent(verdicts::add);
		return verdicts;
	}

	/** Only one procedure that could be meant makes the fact definite. */
	private static Optional<ProcedureLine> only(List<ProcedureLine> lines, String... modifiers) {
		boolean named = lines.stream().anyMatch((line) -> line.has(modifiers));
		return (named || lines.size() != 1) ? Optional.empty() : Optional.of(lines.get(0));
	}

	private static Optional<Verdict> stopped(Claim claim, List<ProcedureLine> lines) {
		Optional<Evidence> told = ModifierRule.STOPPED.told(claim);
		boolean facility = claim.facts()
			.circumstances()
			.setting()
			.filter((setting) -> setting == Setting.SURGERY_CENTER || setting == Setting.HOSPITAL_OUTPATIENT)
			.isPresent();
		String hospital = facility
				? " The facility's own claim has 73 (before anaesthesia) or 74 (after it began) instead." : "";
		return told.flatMap((words) -> only(lines, "52", "53", "73", "74")
			.map((line) -> verdict(line, words, ModifierRule.STOPPED, hospital)));
	}

	private static Optional<Verdict> reduced(Claim claim, List<ProcedureLine> lines) {
		return ModifierRule.REDUCED.told(claim)
			.flatMap((words) -> only(lines, "52", "53", "73", "74")
				.map((line) -> verdict(line, words, ModifierRule.REDUCED, "")));
	}

	private static Optional<Verdict> repeated(Claim claim, List<ProcedureLine> lines) {
		Optional<ProcedureLine> line = only(lines, "76", "77", "91", "59", "XE", "XP");
		boolean test = line.filter((each) -> each.code().matches("8\\d{4}")).isPresent();
		ModifierRule rule = test ? ModifierRule.REPEATED_TEST : ModifierRule.REPEATED;
		boolean day = claim.facts().text().lower().contains("same day")
				|| claim.facts().text().lower().contains("twice");
		String other = test ? "" : " Modifier 77 is for a repetition by another practitioner.";
		return rule.told(claim)
			.filter((words) -> day)
			.flatMap((words) -> line.map((each) -> verdict(each, words, rule, other)));
	}

	private static Verdict verdict(ProcedureLine line, Evidence words, ModifierRule rule, String more) {
		return Verdict
			.of(Finding.Kind.MODIFIER, Finding.Severity.WARNS, List.of(line.code()),
					"The question says \"" + words.words() + "\" and names no modifier for it: " + rule.modifier()
							+ " on " + line.code() + ", if the record shows " + rule.needs() + "." + more,
					Finding.CPT, Manuals.GLOBAL_SURGERY)
			.saying(List.of(line.words(), words));
	}

}
