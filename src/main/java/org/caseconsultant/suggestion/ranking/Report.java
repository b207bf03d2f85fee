package org.caseconsultant.suggestion.ranking;

import java.util.regex.Pattern;

import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Tells a report, such as a letter of discharge, from a question. In a report each
 * sentence names some of many diagnoses; a question is about what it says as a whole.
 */
public final class Report {

	private static final int SENTENCES = 8;

	private static final int CHARACTERS = 800;

	private static final Pattern ASKED = Pattern
		.compile("\\?|\\b(?:cpt|icd|hcpcs|cod(?:e[sdr]?|ing)|bill(?:ed|ing)?|claims?|modifier|denial|payer|mdm|dx)\\b");

	private Report() {
	}

	/**
	 * Tells a report that asks nothing from a mail with a question.
	 * @param text the text
	 * @return true for a long text without a question mark or a word of coding and
	 * billing
	 */
	public static boolean asksNothing(QuestionText text) {
		return is(text) && !ASKED.matcher(text.lower()).find();
	}

	static boolean is(QuestionText text) {
		return text.original().length() >= CHARACTERS && text.sentences().size() >= SENTENCES;
	}

}
