package org.caseconsultant.catalog;

import java.util.Set;

/**
 * An add-on code and the codes it may be added to (CMS add-on code edits).
 *
 * @param code the add-on code
 * @param type 1 listed primaries only, 2 the contractor decides, 3 both
 * @param primaries the listed primaries, empty for type 2
 * @param source where the row comes from
 */
public record AddOnCode(String code, int type, Set<String> primaries, SourceRow source) {
}
