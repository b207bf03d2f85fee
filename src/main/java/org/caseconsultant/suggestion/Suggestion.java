package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;

/**
 * A code that fits the question, with the words that speak for it.
 *
 * @param system code set
 * @param code the code as it is written on a claim
 * @param title own title
 * @param score 0 to 1, higher is better
 * @param named whether the question names the code itself
 * @param reason why it fits, in own words
 * @param evidence words of the question, never empty
 * @param source catalog row
 * @param units units of service, where the question gives what they are counted from
 */
public record Suggestion(CodeSystem system, String code, String title, double score, boolean named, String reason,
		List<Evidence> evidence, SourceRow source, Optional<Integer> units) {
}
