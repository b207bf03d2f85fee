package org.caseconsultant.mail;

/**
 * A text taken apart: together the three hold everything but blank lines between them.
 *
 * @param newText what the sender wrote now; empty only when the whole text is
 * @param quotedText earlier mail repeated in this one, with the lines that introduce it
 * @param signature signature and what a telephone adds
 */
public record StrippedText(String newText, String quotedText, String signature) {
}
