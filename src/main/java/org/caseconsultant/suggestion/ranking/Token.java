package org.caseconsultant.suggestion.ranking;

/**
 * A word of the question.
 *
 * @param stem its stem
 * @param start offset in the text
 * @param end offset behind
 */
record Token(String stem, int start, int end) {
}
