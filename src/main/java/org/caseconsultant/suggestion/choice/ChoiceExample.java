package org.caseconsultant.suggestion.choice;

import java.util.List;

/**
 * A question that proves a table.
 *
 * @param text what is asked
 * @param codes codes that must be offered
 * @param notCodes codes that must not be offered
 */
record ChoiceExample(String text, List<String> codes, List<String> notCodes) {
}
