package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.reading.Circumstances;

/**
 * Rules in which CPT and CMS differ; the payer of the case decides, both are shown while
 * it is unknown.
 */
final class PayerRuleCheck {

	private static final double SURE = 0.85;

	private PayerRuleCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Circumstances circumstances = claim.facts().circumstances();
		List<Verdict> verdicts = new ArrayList<>();
		if (concerns(claim, "99292") && circumstances.payer().isEmpty()) {
			verdicts.add(verdict(claim, "99292", Finding.Severity.WARNS,
					"99292 starts at 75 minutes under CPT and at 104 minutes under CMS (Claims Processing Manual, chapter 12, section 30.6.12); the payer decides.",
					Finding.PAYER));
		}
		if (concerns(claim, "99417") && (circumstances.isMedicare() || circumstances.payer().isEmpty())) {
			verdicts.add(verdict(claim, "99417", Finding.Severity.WARNS,
					"Medicare takes G2212 instead of 99417 for prolonged office visits, and counts from a later minute (Claims Processing Manual, chapter 12, section 30.6.15).",
					Finding.CMS));
		}
		if (concerns(claim, "90471") && circumstances.payer().isEmpty() && concerns(claim, "G0008")) {
			verdicts.add(verdict(claim, "G0008", Finding.Severity.INFORMS,
					"Medicare takes G0008 for an influenza vaccine, other payers 90471; the payer decides.",
					Finding.PAYER));
		}
		return verdicts;
	}

	private static boolean concerns(Claim claim, String code) {
		return claim.isNamed(code) || claim.procedures(SURE).contains(code);
	}

	private static Verdict verdict(Claim claim, String code, Finding.Severity severity, String text, String owner) {
		return Verdict.of(Finding.Kind.PAYER_RULE, severity, List.of(code), text, owner,
				claim.entry(code).map(CatalogEntry::source), Manuals.VISITS);
	}

}
