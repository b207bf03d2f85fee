package org.caseconsultant.suggestion.choice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A code of a table and when it holds.
 *
 * @param code the code; in the refusing part of a table it may end in {@code *}
 * @param conditions values allowed, by axis
 * @param also whether it stands beside the main codes
 * @param because own words, or empty
 * @param units units, in digits or as the name of the axis whose number they are
 */
record ChoiceCode(String code, Map<String, Set<String>> conditions, boolean also, String because,
		Optional<String> units) {

	boolean covers(String other) {
		return this.code.endsWith("*") ? other.startsWith(this.code.substring(0, this.code.length() - 1))
				: other.equals(this.code);
	}

}
