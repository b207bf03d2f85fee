package org.caseconsultant.casework;

import java.time.Instant;
import java.util.List;

import org.caseconsultant.mail.ParsedMail;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be filed.
 *
 * @param receivedMailId row id of its stored bytes
 * @param mail what was read from them
 * @param attachmentTexts what each attachment says, in their order, empty where it says
 * nothing that can be read
 * @param cleanHtml its HTML part, cleaned
 * @param receivedAt when it was received
 * @param acknowledge whether a new case may be acknowledged
 */
public record IncomingMail(long receivedMailId, ParsedMail mail, List<String> attachmentTexts,
		@Nullable String cleanHtml, Instant receivedAt, boolean acknowledge) {
}
