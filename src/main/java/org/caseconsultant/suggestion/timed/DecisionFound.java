package org.caseconsultant.suggestion.timed;

import org.caseconsultant.suggestion.Evidence;

/**
 * Something in the question that bears on the level of a decision.
 *
 * @param element element of the decision
 * @param level level that it shows; of data, the level of all pieces together
 * @param label what it is
 * @param evidence words of the question
 */
public record DecisionFound(DecisionElement element, DecisionLevel level, String label, Evidence evidence) {
}
