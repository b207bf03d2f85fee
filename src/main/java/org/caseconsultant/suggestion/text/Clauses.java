package org.caseconsultant.suggestion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;

/**
 * Cuts sentences into clauses at commas and words of sequence.
 */
public final class Clauses {

	private static final Pattern CUT = Pattern
		.compile(",(?!\\d{3}(?!\\d))|:(?=\\s)|\\b(?:and then|then|followed by|after which|afterwards|next)\\b|\\s-\\s");

	private Clauses() {
	}

	/**
	 * Lists the clauses of a question.
	 * @param text the question
	 * @return in order, none blank
	 */
	public static List<Evidence> of(QuestionText text) {
		List<Evidence> clauses = new ArrayList<>();
		for (Evidence sentence : text.sentences()) {
			cut(text, sentence, clauses);
		}
		return clauses;
	}

	private static void cut(QuestionText text, Evidence sentence, List<Evidence> clauses) {
		Matcher matcher = CUT.matcher(text.lower(sentence));
		int from = sentence.start();
		while (matcher.find()) {
			add(text, from, sentence.start() + matcher.start(), clauses);
			from = sentence.start() + matcher.end();
		}
		add(text, from, sentence.end(), clauses);
	}

	private static void add(QuestionText text, int from, int to, List<Evidence> clauses) {
		if (from < to && !text.original().substring(from, to).isBlank()) {
			clauses.add(text.evidence(from, to));
		}
	}

}
