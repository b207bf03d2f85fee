package org.caseconsultant.suggestion.rules;

import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Says so when only the beginning of a long text was read.
 */
final class TextLimitCheck {

	private TextLimitCheck() {
	}

	static List<Verdict> check(Claim claim) {
		QuestionText text = claim.facts().text();
		return text.cut() ? List.of(Verdict.of(Finding.Kind.TEXT_LIMIT, Finding.Severity.WARNS, List.of(),
				"Only the first " + QuestionText.LIMIT + " characters were read.", Finding.PAYER, Manuals.TEXT_LIMIT)
			.saying(List.of(text.sentenceAt(QuestionText.LIMIT - 1)))) : List.of();
	}

}
