package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * An add-on code and a primary that it may go with.
 *
 * @param addOn the add-on code
 * @param primary the primary, empty if the contractor names them
 * @param type 1 listed primaries, 2 the contractor decides, 3 both
 * @param notes remarks of the file
 * @param source where it comes from
 */
public record AddOnPair(String addOn, String primary, String type, String notes, SourceRow source) {

}
