package org.caseconsultant.reply;

import java.time.Instant;

/**
 * Somebody who writes the answer of a case and holds its lock.
 *
 * @param memberId row id of the staff member
 * @param name name of the staff member
 * @param since when the lock was taken
 * @param until when it ends if nothing is typed
 */
public record Writer(long memberId, String name, Instant since, Instant until) {
}
