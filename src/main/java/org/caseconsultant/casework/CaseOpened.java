package org.caseconsultant.casework;

/**
 * A new case was made; published within its transaction.
 *
 * @param caseId row id of the case
 * @param messageId row id of the first message
 * @param acknowledge whether the asker gets an acknowledgement
 */
public record CaseOpened(long caseId, long messageId, boolean acknowledge) {
}
