package org.caseconsultant.reply;

import org.caseconsultant.mail.Envelope;

/**
 * A mail that is to be handed to the SMTP server now.
 *
 * @param id row id in the outbox
 * @param envelope who it goes to and where failures go
 * @param bytes the whole message
 */
public record DueMail(long id, Envelope envelope, byte[] bytes) {
}
