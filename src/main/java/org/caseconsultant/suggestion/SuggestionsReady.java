package org.caseconsultant.suggestion;

/**
 * A case was read; published within the transaction that stores what was read.
 *
 * @param caseId row id of the case
 */
public record SuggestionsReady(long caseId) {
}
