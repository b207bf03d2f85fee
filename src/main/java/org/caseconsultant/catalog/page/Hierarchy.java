package org.caseconsultant.catalog.page;

import java.util.List;
import java.util.Optional;

/**
 * Where a code stands in its code set.
 *
 * @param parents from the chapter down to the code's heading
 * @param children codes directly below it
 * @param before the code in front of it that holds on the day
 * @param after the code behind it
 */
public record Hierarchy(List<CodeNode> parents, List<CodeNode> children, Optional<CodeNode> before,
		Optional<CodeNode> after) {

}
