package org.caseconsultant.reply;

/**
 * A mail as the practitioner will see it.
 *
 * @param subject subject line
 * @param text plain text body
 * @param html HTML body
 */
public record RenderedMail(String subject, String text, String html) {
}
