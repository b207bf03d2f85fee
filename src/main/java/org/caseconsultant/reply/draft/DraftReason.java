package org.caseconsultant.reply.draft;

import org.caseconsultant.catalog.SourceRow;

/**
 * A reason with the row it rests on.
 *
 * @param text what speaks for the answer
 * @param source file, release and row
 */
public record DraftReason(String text, SourceRow source) {
}
