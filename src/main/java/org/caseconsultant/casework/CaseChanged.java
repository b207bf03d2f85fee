package org.caseconsultant.casework;

/**
 * Something about a case changed; published within its transaction, for pages that show
 * it.
 *
 * @param caseId row id of the case
 */
public record CaseChanged(long caseId) {
}
