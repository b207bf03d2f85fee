package org.caseconsultant.suggestion.text;

import java.util.List;

import org.caseconsultant.suggestion.Evidence;

/**
 * The text of a question, capped and made easy to match; offsets stay those of the text
 * given.
 *
 * @param original the characters as they came
 * @param lower the same length, lower case, plain dashes, quotes and blanks
 * @param cut whether the text was longer than {@link #LIMIT}
 * @param sentences the sentences, in order
 */
public record QuestionText(String original, String lower, boolean cut, List<Evidence> sentences) {

	/** Most characters that are read. */
	public static final int LIMIT = 50_000;

	/**
	 * Prepares a text.
	 * @param text as the practitioner wrote it
	 * @return the prepared text
	 */
	public static QuestionText of(String text) {
		String original = (text.length() > LIMIT) ? text.substring(0, LIMIT) : text;
		String lower = plain(original);
		return new QuestionText(original, lower, text.length() > LIMIT, Sentences.split(original, lower));
	}

	/**
	 * Quotes a part of the text.
	 * @param start first offset
	 * @param end offset behind
	 * @return the words there
	 */
	public Evidence evidence(int start, int end) {
		return new Evidence(start, end, this.original.substring(start, end));
	}

	/**
	 * Gives the plain form of a part of the text.
	 * @param part where
	 * @return lower case, of the same length
	 */
	public String lower(Evidence part) {
		return this.lower.substring(part.start(), part.end());
	}

	/**
	 * Finds the sentence around an offset.
	 * @param offset where
	 * @return the sentence, or the whole text if the offset lies between two
	 */
	public Evidence sentenceAt(int offset) {
		for (Evidence sentence : this.sentences) {
			if (sentence.start() <= offset && offset < sentence.end()) {
				return sentence;
			}
		}
		return evidence(0, this.original.length());
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			plain.append(plain(text.charAt(i)));
		}
		return plain.toString();
	}

	private static char plain(char c) {
		return switch (c) {
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
			case '\u2018', '\u2019' -> '\'';
			case '\u201c', '\u201d' -> '"';
			case '\u00a0', '\u202f', '\t', '\r' -> ' ';
			case '\u00d7' -> 'x';
			case '\u03bc' -> '\u00b5';
			default -> Character.toLowerCase(c);
		};
	}

}
