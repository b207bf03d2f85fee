package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * Modifiers whose facts the question tells and that its lines lack: 25 for a visit beside
 * a small procedure (CMS Claims Processing Manual, chapter 12, sections 30.6.6 and 40.2);
 * AS for an assistant who is no physician (chapter 12, section 110); PT for Medicare and
 * 33 for other payers when a screening colonoscopy became a treatment (chapter 18,
 * section 60).
 */
final class LackingModifierCheck {

	private static final Pattern OWN_PROBLEM = Pattern.compile(
			"\\b(?:separate|significant|new (?:problem|complaint|onset|\\w+ complaint)|own (?:hpi|plan|note)|full note|different (?:problem|complaint|diagnosis)|unrelated|evaluated|problem visit|same[- ]day|same visit)\\b");

	private static final Pattern ASSISTANT = Pattern
		.compile("\\b(?:pa|pa-c|np|nurse practitioner|physician assistant|rnfa|cnm)\\b.{0,30}\\bassist");

	private static final Pattern PHYSICIAN = Pattern
		.compile("\\b(?:put|use[ds]?|with|mod(?:ifier)?s?) -?8[0-2]\\b(?! ?(?:y|-))");

	private static final Pattern SCREENING = Pattern.compile("\\bscreening\\b|\\bz12\\.?11\\b");

	private static final Set<String> SMALL = Set.of("000", "010");

	private LackingModifierCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		claim.named().forEach((named) -> {
			visit(claim, named).ifPresent(verdicts::add);
			assistant(claim, named).ifPresent(verdicts::add);
			screening(claim, named).ifPresent(verdicts::add);
		});
		return verdicts.stream().distinct().toList();
	}

	private static Optional<Verdict> visit(Claim claim, NamedCode named) {
		boolean bare = SeparateCircumstances.isVisit(named.code()) && named.modifiers().isEmpty()
				&& claim.named().stream().noneMatch((n) -> n.code().equals(named.code()) && !n.modifiers().isEmpty());
		Optional<String> procedure = claim.namedProcedures()
			.stream()
			.filter((code) -> isSmall(claim, code))
			.findFirst();
		if (!bare || procedure.isEmpty() || !Told.is(claim, OWN_PROBLEM)) {
			return Optional.empty();
		}
		return Optional.of(verdict(named, "A visit beside " + procedure.get()
				+ " of the same day is paid only with modifier 25 on " + named.code()
				+ ", and that fits only if the note shows work on a problem of its own, beyond what goes with the procedure.",
				Manuals.GLOBAL_SURGERY));
	}

	private static boolean isSmall(Claim claim, String code) {
		return claim.catalog().feeSchedule(code).map(FeeScheduleRow::globalDays).filter(SMALL::contains).isPresent();
	}

	private static Optional<Verdict> assistant(Claim claim, NamedCode named) {
		boolean wrong = named.modifiers().stream().anyMatch(Set.of("80", "81", "82")::contains)
				|| (named.modifiers().isEmpty() && claim.facts().says(PHYSICIAN));
		boolean surgery = claim.catalog()
			.feeSchedule(named.code())
			.map(FeeScheduleRow::globalDays)
			.filter((days) -> days.equals("090") || days.equals("010"))
			.isPresent();
		if (!wrong || !surgery || !claim.facts().says(ASSISTANT) || !claim.facts().circumstances().isMedicare()) {
			return Optional.empty();
		}
		return Optional.of(verdict(named, "An assistant who is no physician is reported to Medicare with AS on "
				+ named.code() + "; 80 to 82 are for physicians.", Manuals.GLOBAL_SURGERY));
	}

	private static Optional<Verdict> screening(Claim claim, NamedCode named) {
		boolean colonoscopy = named.code().matches("4538[0-9]|4539[0-8]|45378");
		String right = claim.facts().circumstances().isMedicare() ? "PT" : "33";
		boolean known = claim.facts().circumstances().payer().isPresent();
		if (!colonoscopy || !known || named.code().equals("45378") || named.modifiers().contains(right)
				|| !claim.facts().says(SCREENING)) {
			return Optional.empty();
		}
		return Optional.of(verdict(named,
				"A screening colonoscopy that became a treatment keeps its purpose by " + right + " on " + named.code()
						+ (right.equals("PT") ? " (Medicare)" : " (PT is for Medicare only)")
						+ ", with the screening diagnosis first.",
				Manuals.VISITS));
	}

	private static Verdict verdict(NamedCode named, String text, SourceRow rule) {
		return Verdict.of(Finding.Kind.MODIFIER, Finding.Severity.WARNS, List.of(named.code()), text, Finding.CMS,
				rule);
	}

}
