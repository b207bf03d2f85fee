package org.caseconsultant.suggestion.ranking;

import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Tells a report, such as a letter of discharge, from a question. In a report each
 * sentence names some of many diagnoses; a question is about what it says as a whole.
 */
final class Report {

	private static final int SENTENCES = 8;

	private static final int CHARACTERS = 800;

	private Report() {
	}

	static boolean is(QuestionText text) {
		return text.original().length() >= CHARACTERS && text.sentences().size() >= SENTENCES;
	}

}
