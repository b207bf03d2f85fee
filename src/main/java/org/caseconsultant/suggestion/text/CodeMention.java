package org.caseconsultant.suggestion.text;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;

/**
 * A place where the question names a code.
 *
 * @param system code set
 * @param code the code as it is written on a claim
 * @param modifiers modifiers written with it
 * @param units units written with it
 * @param evidence the words
 */
public record CodeMention(CodeSystem system, String code, List<String> modifiers, Optional<Integer> units,
		Evidence evidence) {
}
