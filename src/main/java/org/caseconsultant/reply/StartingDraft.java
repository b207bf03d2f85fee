package org.caseconsultant.reply;

import java.util.List;

/**
 * What the composer may be filled with when a consultant asks for it.
 *
 * @param text the answer, Markdown
 * @param codes the codes as the composer takes them
 */
public record StartingDraft(String text, List<String> codes) {
}
