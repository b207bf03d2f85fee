package org.caseconsultant.reply;

import java.util.List;
import java.util.Optional;

/**
 * What a consultant wants to send.
 *
 * @param text the answer, Markdown
 * @param codes codes as written, such as {@code 96415 x2}
 * @param seen what the consultant had on the screen; nothing to skip the check
 * @param askingBack true if it asks the practitioner for facts, so the case waits
 * @param copies who else gets it
 */
public record AnswerRequest(String text, List<String> codes, Optional<Seen> seen, boolean askingBack, Copies copies) {

	/** The codes that can be read. */
	List<PickedCode> readable() {
		return this.codes.stream().flatMap((code) -> PickedCode.parse(code).stream()).toList();
	}

}
