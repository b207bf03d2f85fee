package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * A text as tokens: runs of letters, or numbers with their decimals. All other signs are
 * blanks, so that {@code stage 3b}, {@code stage-3B} and {@code stage3b} are the same.
 *
 * @param text the text
 * @param tokens its tokens, in order
 */
record Wording(QuestionText text, List<Token> tokens) {

	private static final Pattern TOKEN = Pattern.compile("[a-z\\u00df-\\u00ff]+|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+");

	static Wording of(QuestionText text) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text.lower());
		List<Evidence> sentences = text.sentences();
		int sentence = 0;
		while (matcher.find()) {
			while (sentence < sentences.size() - 1 && sentences.get(sentence).end() <= matcher.start()) {
				sentence++;
			}
			tokens.add(new Token(matcher.group(), matcher.start(), matcher.end(), sentence));
		}
		return new Wording(text, List.copyOf(tokens));
	}

	static List<String> words(String phrase) {
		return TOKEN.matcher(phrase).results().map((found) -> found.group()).toList();
	}

	Evidence evidence(int first, int last) {
		return this.text.evidence(this.tokens.get(first).start(), this.tokens.get(last).end());
	}

	/** The token at an offset of the text, or the next one behind it. */
	int at(int offset) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.tokens.get(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return Math.min(low, Math.max(0, this.tokens.size() - 1));
	}

	/**
	 * A word and where it stands.
	 */
	record Token(String word, int start, int end, int sentence) {
	}

}
