package org.caseconsultant.mail;

import java.util.List;

/**
 * The SMTP envelope, apart from the header fields (RFC 5321, 2.3.1).
 *
 * @param reversePath where failures are reported to, empty for the null reverse-path
 * @param forwardPaths who gets the mail
 */
public record Envelope(String reversePath, List<String> forwardPaths) {
}
