package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How often a code was judged alike.
 *
 * @param system code set
 * @param code the code
 * @param count number of answers
 */
public record CodeCount(CodeSystem system, String code, long count) {
}
