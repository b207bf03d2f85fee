package org.caseconsultant.casework;

import org.caseconsultant.mail.ParsedMail;

/**
 * A person's mail was too large to take; published within the transaction, heard by
 * whoever tells the sender.
 *
 * @param receivedMailId row id of the refused mail
 * @param header what was read from its header
 */
public record MailRefused(long receivedMailId, ParsedMail header) {
}
