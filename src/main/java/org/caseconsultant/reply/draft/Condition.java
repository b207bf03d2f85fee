package org.caseconsultant.reply.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Finding;

/**
 * What the record has to show for something to stand, as the findings on edits word it.
 */
final class Condition {

	private static final Pattern WORDS = Pattern.compile("only if the record shows (.+?)(?:\\. |\\.$|; |$)");

	private static final Pattern SENTENCE = Pattern.compile("^(.+?[.;])(?:\\s|$)", Pattern.DOTALL);

	private Condition() {
	}

	static Optional<String> of(Finding finding) {
		Matcher matcher = WORDS.matcher(finding.text());
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The first sentence of a finding, with a full stop. */
	static String firstSentence(String text) {
		Matcher matcher = SENTENCE.matcher(text.strip());
		String sentence = matcher.find() ? matcher.group(1) : text.strip();
		return sentence.replaceFirst("[.;]?$", ".");
	}

}
