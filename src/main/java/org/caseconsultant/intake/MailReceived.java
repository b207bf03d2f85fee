package org.caseconsultant.intake;

/**
 * A mail was stored and committed.
 */
record MailReceived() {
}
