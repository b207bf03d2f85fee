package org.caseconsultant.reply;

import java.time.Instant;

/**
 * A cited row that says something else than the desk knows.
 *
 * @param what the row, for people
 * @param said what it said when it was cited or last looked at
 * @param now what it says now
 * @param source file, release and row as cited
 * @param answeredAt when the answer was sent
 */
public record RowChange(String what, String said, String now, String source, Instant answeredAt) {
}
