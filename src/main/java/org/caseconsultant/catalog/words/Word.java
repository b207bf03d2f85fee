package org.caseconsultant.catalog.words;

/**
 * A word of a text.
 *
 * @param typed the word as it stands in the text, lower case; two words where they make
 * one sense, such as {@code type 2}
 * @param stem what is compared
 * @param start offset in the text
 * @param end offset behind
 */
public record Word(String typed, String stem, int start, int end) {
}
