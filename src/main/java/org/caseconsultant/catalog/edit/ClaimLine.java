package org.caseconsultant.catalog.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a claim.
 *
 * @param code CPT or HCPCS code
 * @param modifiers its modifiers, may be empty
 * @param units units of service
 */
public record ClaimLine(String code, List<String> modifiers, int units) {

	boolean hasAnyOf(Set<String> wanted) {
		return this.modifiers.stream().anyMatch((each) -> wanted.contains(each.strip().toUpperCase(Locale.ROOT)));
	}

}
