package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.ModifierIndicator;
import org.caseconsultant.catalog.NcciModifiers;
import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.administration.AdministrationPlan;

/**
 * NCCI procedure-to-procedure edits (CMS PTP file: column 1, column 2, modifier; NCCI
 * Policy Manual, chapter 1): column two is not paid beside column one; indicator 0 never,
 * 1 only with a modifier for separate circumstances, 9 no edit.
 */
final class PtpCheck {

	private static final int MOST_WITH_NAMED = 8;

	private static final int MOST_WITHOUT_NAMED = 2;

	private static final int MOST_CODES = 12;

	private static final double STRONG = 0.8;

	private static final double DECIDED = 0.89;

	private PtpCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<String> named = claim.namedProcedures().stream().limit(MOST_CODES).toList();
		List<String> strong = claim.procedures(STRONG).stream().limit(MOST_CODES).toList();
		List<String> decided = claim.procedures(DECIDED);
		PtpPairs edits = PtpPairs.among(claim.catalog(), named, strong, decided);
		List<Verdict> verdicts = new ArrayList<>(pairs(claim, edits, named, named, MOST_CODES * MOST_CODES));
		verdicts.addAll(noEdit(claim, named, edits));
		verdicts.addAll(pairs(claim, edits, named, strong, MOST_WITH_NAMED));
		verdicts.addAll(pairs(claim, edits, decided, decided, MOST_WITHOUT_NAMED));
		return verdicts;
	}

	private static List<Verdict> pairs(Claim claim, PtpPairs edits, List<String> ones, List<String> others, int most) {
		List<Verdict> verdicts = new ArrayList<>();
		boolean same = ones.equals(others);
		for (int i = 0; i < ones.size(); i++) {
			for (int j = same ? i + 1 : 0; j < others.size() && verdicts.size() < most; j++) {
				pair(claim, edits.between(ones.get(i), others.get(j))).ifPresent(verdicts::add);
			}
		}
		return verdicts;
	}

	private static Optional<Verdict> pair(Claim claim, Optional<PtpEdit> found) {
		return found.filter(PtpCheck::isActive)
			.filter((edit) -> !GlobalPeriodCheck.isLater(claim, edit.columnOne(), edit.columnTwo()))
			.map((edit) -> verdict(claim, edit));
	}

	private static Verdict verdict(Claim claim, PtpEdit edit) {
		boolean never = edit.indicator() == ModifierIndicator.NOT_ALLOWED;
		boolean settled = !never && isFurther(claim, edit);
		Verdict verdict = Verdict.of(Finding.Kind.PTP,
				(never || settled) ? Finding.Severity.BLOCKS : Finding.Severity.WARNS,
				List.of(edit.columnOne(), edit.columnTwo()), text(claim, edit, settled), Finding.CMS, edit.source());
		boolean bothNamed = claim.isNamed(edit.columnOne()) && claim.isNamed(edit.columnTwo());
		if (!bothNamed || Alternatives.are(claim, edit.columnOne(), edit.columnTwo())) {
			return settled ? verdict.refuting(edit.columnTwo()) : verdict.informing();
		}
		return (settled || never || isUnsupported(claim, edit)) ? verdict.refuting(edit.columnTwo()) : verdict;
	}

	/** Who asks whether both are paid, and tells nothing that would separate them. */
	private static boolean isUnsupported(Claim claim, PtpEdit edit) {
		QuestionKind asked = claim.facts().kinds().get(0);
		return (asked == QuestionKind.BUNDLING || asked == QuestionKind.DENIAL) && modifier(claim, edit).isEmpty()
				&& PairModifiers.told(claim, edit.columnOne(), edit.columnTwo()).isEmpty()
				&& SeparateCircumstances.saidIn(claim.facts()).isEmpty();
	}

	/** Two initial services, and the plan knows which of them is the one. */
	private static boolean isFurther(Claim claim, PtpEdit edit) {
		return AdministrationPlan.INITIAL.contains(edit.columnTwo())
				&& claim.plan().initial().filter(edit.columnOne()::equals).isPresent()
				&& SeparateCircumstances.saidIn(claim.facts()).isEmpty();
	}

	private static String text(Claim claim, PtpEdit edit, boolean settled) {
		String pair = edit.columnTwo() + " is in column two of " + edit.columnOne() + " (" + edit.rationale() + ")";
		if (edit.indicator() == ModifierIndicator.NOT_ALLOWED) {
			return pair
					+ ", modifier indicator 0: the two are never paid together for one patient on one day by one practitioner, with or without a modifier.";
		}
		String needed = needed(claim, edit);
		return pair + ", modifier indicator 1: a modifier fits only if the record shows " + needed + ". "
				+ (settled ? oneSite(claim, edit) : said(claim, edit));
	}

	private static String oneSite(Claim claim, PtpEdit edit) {
		String further = AdministrationPlan.furtherCode(edit.columnTwo());
		return "With one access site only " + edit.columnOne() + " is initial"
				+ (claim.plan().has(further) ? " and the further administration becomes " + further
						: " and " + edit.columnTwo() + " falls away")
				+ "; the question names no second site and no second encounter, so no modifier is proposed.";
	}

	private static String needed(Claim claim, PtpEdit edit) {
		boolean decision = PairModifiers.between(claim, edit.columnOne(), edit.columnTwo())
			.contains(ModifierRule.DECISION);
		return decision ? ModifierRule.DECISION.needs() + " (57)"
				: SeparateCircumstances.needed(edit.columnOne(), edit.columnTwo());
	}

	private static String said(Claim claim, PtpEdit edit) {
		Optional<String> modifier = modifier(claim, edit);
		if (modifier.isPresent()) {
			return "The question puts modifier " + modifier.get() + " on it; it holds only with that in the record.";
		}
		return PairModifiers.told(claim, edit.columnOne(), edit.columnTwo())
			.or(() -> SeparateCircumstances.saidIn(claim.facts())
				.map((words) -> "The question says \"" + words
						+ "\": if the record shows it, the NCCI modifier that says so may be used on the code in column two."))
			.orElseGet(() -> "The question does not say so, so no modifier is proposed."
					+ PairModifiers.choices(claim, edit.columnOne(), edit.columnTwo()));
	}

	private static Optional<String> modifier(Claim claim, PtpEdit edit) {
		return claim.named()
			.stream()
			.filter((code) -> code.code().equals(edit.columnOne()) || code.code().equals(edit.columnTwo()))
			.map(NamedCode::modifiers)
			.flatMap(List::stream)
			.filter((m) -> NcciModifiers.ALL.contains(m)
					&& NcciModifiers.VISIT.contains(m) == SeparateCircumstances.isVisit(edit.columnTwo()))
			.findFirst();
	}

	private static String reach(Claim claim) {
		return switch (claim.catalog().loaded(CatalogTable.PTP)) {
			case FULLY -> " in the practitioner PTP edits (" + claim.catalog().release() + ").";
			case PARTLY -> " in this catalog (" + claim.catalog().release()
					+ "). The catalog holds a part of the CMS file, so look the pair up in the full one before relying on it.";
			case NO ->
				" was looked for: the table of PTP edits is not loaded for this date, so the pair is not checked.";
		};
	}

	private static boolean isEdit(PtpPairs edits, List<String> named) {
		return edits.between(named.get(0), named.get(1)).filter(PtpCheck::isActive).isPresent();
	}

	/** The catalog leaves out what does not hold on the day. */
	private static boolean isActive(PtpEdit edit) {
		return edit.indicator() != ModifierIndicator.NOT_APPLICABLE;
	}

	private static List<Verdict> noEdit(Claim claim, List<String> named, PtpPairs edits) {
		if (named.size() != 2 || isEdit(edits, named)
				|| named.stream().anyMatch((code) -> claim.entry(code).isEmpty())) {
			return List.of();
		}
		return List.of(Verdict.of(Finding.Kind.PTP, Finding.Severity.INFORMS, named,
				"No edit between " + named.get(0) + " and " + named.get(1) + reach(claim), Finding.CMS,
				Manuals.NCCI_PAIRS));
	}

}
