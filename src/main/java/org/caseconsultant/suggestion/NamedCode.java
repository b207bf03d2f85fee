package org.caseconsultant.suggestion;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;

/**
 * A code that the question names itself.
 *
 * @param system code set
 * @param code the code as it is written on a claim
 * @param modifiers modifiers named with it
 * @param units units named with it
 * @param standing what the catalog says of it
 * @param title own title, empty if the catalog does not hold the code
 * @param evidence where it is named first
 * @param source catalog row, if there is one
 */
public record NamedCode(CodeSystem system, String code, List<String> modifiers, Optional<Integer> units,
		CodeStanding standing, String title, Evidence evidence, Optional<SourceRow> source) {
}
