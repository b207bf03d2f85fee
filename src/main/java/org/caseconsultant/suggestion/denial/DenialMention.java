package org.caseconsultant.suggestion.denial;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;

/**
 * A place where the question tells of a denial.
 *
 * @param written the code as it is written, {@code CO-97} or {@code N20}; empty where a
 * denial is told in words
 * @param group who bears the amount, if the code says so
 * @param code our explanation, if we have one
 * @param evidence the words
 */
public record DenialMention(String written, Optional<DenialCode> group, Optional<DenialCode> code, Evidence evidence) {

	/**
	 * Takes the explained codes out of mentions.
	 * @param mentions what was read
	 * @return the codes, each once, in the order of the text
	 */
	public static List<DenialCode> explained(List<DenialMention> mentions) {
		return mentions.stream().flatMap((mention) -> mention.code().stream()).distinct().toList();
	}

}
