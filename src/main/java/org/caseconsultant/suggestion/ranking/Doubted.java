package org.caseconsultant.suggestion.ranking;

import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Tells named codes that the asker does not stand by: one to change to in order to be
 * paid, or one that was keyed by mistake.
 */
final class Doubted {

	private static final int BEFORE = 90;

	private static final int BEHIND = 30;

	private static final Pattern CHANGE = Pattern.compile(
			"\\b(?:resubmit|rebill|switch|chang|swap|replac|instead|bill(?:ed|ing)? (?:it|this|that|them))\\w*\\b[^.;\\n]{0,70}\\b(?:to|with|as|under)\\b[^.;\\n]{0,40}$");

	private static final Pattern MISTAKE = Pattern.compile(
			"^[^.;\\n]{0,12}\\b(?:by (?:typo|mistake|error|accident)|in error|typo|mistakenly|wrongly|was wrong)\\b");

	private Doubted() {
	}

	/** Whether the words around a code say that it is only proposed, or was an error. */
	static boolean is(QuestionText text, Evidence code) {
		String lower = text.lower();
		Evidence sentence = text.sentenceAt(code.start());
		String before = lower.substring(Math.max(sentence.start(), code.start() - BEFORE), code.start());
		String behind = lower.substring(code.end(), Math.min(lower.length(), code.end() + BEHIND));
		return MISTAKE.matcher(behind).find() || CHANGE.matcher(before).find();
	}

}
