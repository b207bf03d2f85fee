package org.caseconsultant.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read out of a question.
 *
 * @param release catalog release that answered
 * @param kinds what is asked, the main kind first
 * @param dateOfService the day for which the catalog answered, if the question names it
 * @param namedCodes codes the question names, in its order
 * @param suggestions codes that fit, best first within each code set, at most ten of each
 * @param findings what the rules say
 * @param missingFacts what has to be asked
 * @param timeline administrations in their order, empty if there are none
 */
public record QuestionReading(String release, List<QuestionKind> kinds, Optional<LocalDate> dateOfService,
		List<NamedCode> namedCodes, List<Suggestion> suggestions, List<Finding> findings,
		List<MissingFact> missingFacts, List<TimelineStep> timeline) {
}
