package org.caseconsultant.casework;

/**
 * A person's mail joined a case, also the first one; published within its transaction.
 *
 * @param caseId row id of the case
 * @param messageId row id of the message
 */
public record MessageFiled(long caseId, long messageId) {
}
