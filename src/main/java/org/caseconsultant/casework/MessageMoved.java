package org.caseconsultant.casework;

/**
 * A message went to another case; published within its transaction.
 *
 * @param receivedMailId row id of the stored raw mail
 * @param into row id of the case it is in now
 */
public record MessageMoved(long receivedMailId, long into) {
}
