package org.caseconsultant.reply;

/**
 * What a consultant had on the screen when the answer was written.
 *
 * @param messageId newest mail or answer of the case
 * @param noteId newest internal note
 */
public record Seen(long messageId, long noteId) {
}
