package org.caseconsultant.suggestion;

/**
 * Something the answer depends on and the question does not say.
 *
 * @param fact key word such as {@code doses}, {@code setting} or {@code payer}
 * @param question one plain question that does not lead, ready to send
 */
public record MissingFact(String fact, String question) {
}
