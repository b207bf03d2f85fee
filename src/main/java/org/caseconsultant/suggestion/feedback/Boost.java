package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * By how much a code is raised where it is suggested for a kind of question.
 *
 * @param kind main kind of the question
 * @param system code set
 * @param code the code
 * @param raise added to its fit, above 0 and at most 0.05
 */
public record Boost(String kind, CodeSystem system, String code, double raise) {
}
