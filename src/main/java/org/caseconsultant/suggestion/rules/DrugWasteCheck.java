package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.reading.Circumstances;

/**
 * Medicare wants to know what was discarded of a single-dose container: JW for the
 * discarded units on a line of their own, JZ if nothing was (CMS Claims Processing
 * Manual, chapter 17, section 40).
 */
final class DrugWasteCheck {

	private DrugWasteCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Circumstances circumstances = claim.facts().circumstances();
		boolean said = claim.named()
			.stream()
			.anyMatch((n) -> n.modifiers().contains("JW") || n.modifiers().contains("JZ"));
		List<String> drugs = claim.suggested().stream().filter((s) -> isDrug(claim, s)).map(Suggestion::code).toList();
		if (!circumstances.isMedicare() || said || drugs.isEmpty()) {
			return List.of();
		}
		return List.of(Verdict.of(Finding.Kind.DRUG_WASTE, Finding.Severity.INFORMS, drugs,
				"Medicare: for a drug out of a single-dose container the claim tells the discarded amount (JW, its own line) or that there was none (JZ). Ask for the container sizes and what was discarded; the question does not say.",
				Finding.CMS, Manuals.DISCARDED_DRUGS));
	}

	private static boolean isDrug(Claim claim, Suggestion suggestion) {
		return suggestion.score() >= 0.7
				&& claim.entry(suggestion.code()).flatMap((entry) -> entry.drugUnit()).isPresent();
	}

}
