package org.caseconsultant.casework;

/**
 * A mail reopened a case that was waiting, resolved or closed; published within its
 * transaction.
 *
 * @param caseId row id of the case
 */
public record CaseReopened(long caseId) {
}
