package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * A modifier must go with its kind of code: 25 with a visit, 59 not with one (NCCI Policy
 * Manual, chapter 1, section E).
 */
final class ModifierCheck {

	private ModifierCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		for (NamedCode code : claim.named()) {
			boolean visit = SeparateCircumstances.isVisit(code.code());
			if (code.modifiers().contains("25")) {
				verdicts.add(visit ? verdict(code, Finding.Severity.INFORMS, "modifier 25 on " + code.code()
						+ " needs a record in which the visit is significant and stands apart from the other service of the day.")
						: verdict(code, Finding.Severity.WARNS,
								"modifier 25 belongs on a visit code; " + code.code() + " is none."));
			}
			if (visit && code.modifiers().contains("59")) {
				verdicts.add(verdict(code, Finding.Severity.WARNS,
						"modifier 59 does not belong on a visit code such as " + code.code() + "."));
			}
		}
		return verdicts;
	}

	private static Verdict verdict(NamedCode code, Finding.Severity severity, String text) {
		String sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
		return Verdict.of(Finding.Kind.MODIFIER, severity, List.of(code.code()), sentence, Finding.CMS,
				Manuals.NCCI_MODIFIERS);
	}

}
