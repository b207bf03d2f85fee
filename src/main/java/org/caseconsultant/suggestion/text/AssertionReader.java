package org.caseconsultant.suggestion.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;

/**
 * Reads whether words are negated or uncertain. A sign such as {@code denies} or
 * {@code rule out} reaches forward to the end of its clause; {@code ruled out} and
 * {@code is suspected} reach back.
 */
public final class AssertionReader {

	/** Most characters that are looked at on either side. */
	private static final int FARTHEST = 140;

	private static final Pattern NEGATION = Pattern.compile(
			"\\b(?:no(?! charge\\b| show)|not|denie[sd]|denying|without|w/o|negative for|absence of|free of|never had|declined|nor|neither|isn't|wasn't|doesn't|didn't)\\b");

	private static final Pattern NEGATION_BEHIND = Pattern.compile(
			"\\b(?:(?:was|were|is|are|has been)? ?ruled out|(?:was|were|is|are) (?:negative|absent|not (?:found|seen|present|done|given|performed)))\\b");

	private static final Pattern DOUBT = Pattern.compile(
			"(?:\\b(?:rule[- ]?out|r/o|possible|possibly|probable|probably|suspected|suspicious for|suspicion (?:of|for)|questionable|likely|presumed|concern(?:ing)? for|working diagnosis(?: of)?|vs\\.?|versus|consistent with|compatible with|might be|may be|appears to be)(?!\\w)|\\?(?=[a-z]|$))");

	private static final Pattern DOUBT_BEHIND = Pattern.compile(
			"\\b(?:(?:is|was|are) (?:suspected|possible|likely|probable|questionable|in question)|not yet confirmed|to be ruled out)\\b");

	private static final Pattern END_OF_REACH = Pattern.compile(
			"[,;:.!\\n]|\\b(?:but|however|although|except|then|which|now|found|given|got|had|has|presents?|because|since|for which|can i|what|patient)\\b");

	private AssertionReader() {
	}

	/**
	 * Judges some words within their sentence.
	 * @param text the question
	 * @param words the words
	 * @return how they are asserted
	 */
	public static Assertion judge(QuestionText text, Evidence words) {
		Evidence sentence = text.sentenceAt(words.start());
		int from = Math.max(sentence.start(), words.start() - FARTHEST);
		int to = Math.min(sentence.end(), words.end() + FARTHEST);
		String before = text.lower().substring(from, Math.max(from, words.start()));
		String behind = text.lower().substring(words.end(), Math.max(words.end(), to));
		if (DOUBT_BEHIND.matcher(reached(behind)).find()) {
			return Assertion.UNCERTAIN;
		}
		if (NEGATION_BEHIND.matcher(reached(behind)).find()) {
			return Assertion.NEGATED;
		}
		return forward(before);
	}

	private static Assertion forward(String before) {
		int doubt = lastEnd(DOUBT, before);
		int negation = lastEnd(NEGATION, before);
		if (doubt >= 0 && holds(before, doubt)) {
			return Assertion.UNCERTAIN;
		}
		return (negation >= 0 && holds(before, negation)) ? Assertion.NEGATED : Assertion.ESTABLISHED;
	}

	private static String reached(String behind) {
		Matcher end = END_OF_REACH.matcher(behind);
		return end.find() ? behind.substring(0, end.start()) : behind.substring(0, Math.min(behind.length(), 60));
	}

	private static int lastEnd(Pattern pattern, String before) {
		Matcher matcher = pattern.matcher(before);
		int end = -1;
		while (matcher.find()) {
			end = matcher.end();
		}
		return end;
	}

	/** A comma does not end the reach in "denies fever, chills or cough". */
	private static boolean holds(String before, int from) {
		String between = before.substring(from);
		if (between.length() > 70) {
			return false;
		}
		Matcher end = END_OF_REACH.matcher(between);
		return !end.find() || (END_OF_REACH.matcher(between.replace(",", " ")).results().findAny().isEmpty()
				&& before.contains("denie"));
	}

}
