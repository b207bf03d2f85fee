package org.caseconsultant.mail;

/**
 * A file that goes out with a mail.
 *
 * @param name file name
 * @param contentType media type
 * @param content its bytes
 */
public record OutgoingFile(String name, String contentType, byte[] content) {
}
