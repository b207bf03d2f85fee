package org.caseconsultant.reply;

import java.util.Optional;

/**
 * An answer as it would go out.
 *
 * @param mail subject and both bodies
 * @param to address it would go to
 * @param obstacle why it would not be sent as it is, if anything stands in the way
 */
public record AnswerPreview(RenderedMail mail, String to, Optional<String> obstacle) {
}
