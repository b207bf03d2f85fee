package org.caseconsultant.suggestion.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Finds the words that tell a fact, where they are neither denied nor in doubt.
 */
final class Told {

	private Told() {
	}

	static Optional<Evidence> in(Claim claim, Pattern words) {
		return in(claim.facts().text(), words);
	}

	static Optional<Evidence> in(QuestionText text, Pattern words) {
		Matcher matcher = words.matcher(text.lower());
		while (matcher.find()) {
			Evidence found = text.evidence(matcher.start(), matcher.end());
			if (AssertionReader.judge(text, found) == Assertion.ESTABLISHED) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	static boolean is(Claim claim, Pattern words) {
		return in(claim, words).isPresent();
	}

	/** Whether the sentence around some words has others. */
	static boolean beside(Claim claim, Evidence place, Pattern words) {
		QuestionText text = claim.facts().text();
		return words.matcher(text.lower(text.sentenceAt(place.start()))).find();
	}

}
