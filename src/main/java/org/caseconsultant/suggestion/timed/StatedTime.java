package org.caseconsultant.suggestion.timed;

import org.caseconsultant.suggestion.Evidence;

/**
 * A code that the question names together with minutes.
 *
 * @param code the code
 * @param minutes minutes that the question gives for it
 * @param evidence the words of the time
 */
public record StatedTime(String code, int minutes, Evidence evidence) {
}
