package org.caseconsultant.suggestion.ranking;

import java.util.List;

import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.choice.Decisions;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * What suggestions are made from.
 *
 * @param facts what was read
 * @param named codes the question names
 * @param plan the administrations
 * @param decisions what the decision tables say
 */
public record Basis(Facts facts, List<NamedCode> named, AdministrationPlan plan, Decisions decisions) {
}
