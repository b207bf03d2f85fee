package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;

/**
 * An answer as it would go out.
 *
 * @param mail subject and both bodies
 * @param to address it would go to
 * @param cc addresses in copy
 * @param bcc addresses in hidden copy
 * @param files files that go with it
 * @param obstacle why it would not be sent as it is, if anything stands in the way
 */
public record AnswerPreview(RenderedMail mail, String to, List<String> cc, List<String> bcc, List<AnswerFile> files,
		Optional<String> obstacle) {
}
