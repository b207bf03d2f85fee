package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * A code that a consultant put into an answer.
 *
 * @param system code set
 * @param code the code as on a claim
 */
public record PickedEntry(CodeSystem system, String code) {
}
