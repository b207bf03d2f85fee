package org.caseconsultant.catalog;

import java.util.Set;

/**
 * A coverage article or determination that lists a procedure.
 *
 * @param id its number, such as {@code A57414}
 * @param title its title, empty if its text is not loaded
 * @param listsDiagnoses whether it has a list of diagnoses that support a procedure
 * @param supporting those of the diagnoses asked for that stand in that list
 * @param refused those that stand in its list of diagnoses that do not support it
 * @param source row of the code list
 */
public record CoverageArticle(String id, String title, boolean listsDiagnoses, Set<String> supporting,
		Set<String> refused, SourceRow source) {
}
