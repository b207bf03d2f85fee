package org.caseconsultant.suggestion.choice;

import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.SourceRow;

/**
 * A decision table: which facts decide between codes of one family.
 *
 * @param id unique name
 * @param title what is coded, own words
 * @param owner whose rule it is
 * @param source where the rule stands
 * @param when groups of phrases; of each group one must be said
 * @param unless phrases of which none may be said
 * @param axes the deciding facts, by name
 * @param codes the codes with their conditions
 * @param refused codes outside the family that are ruled out
 * @param examples questions with what must come out
 */
record ChoiceFamily(String id, String title, String owner, SourceRow source, List<List<Phrase>> when,
		List<Phrase> unless, Map<String, Axis> axes, List<ChoiceCode> codes, List<ChoiceCode> refused,
		List<ChoiceExample> examples) {
}
