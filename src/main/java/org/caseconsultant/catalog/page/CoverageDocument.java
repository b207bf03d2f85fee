package org.caseconsultant.catalog.page;

import java.util.List;

import org.caseconsultant.catalog.SourceRow;

/**
 * A coverage document that lists a code.
 *
 * @param id number, such as {@code A57414}
 * @param title its title, empty if its text is not loaded
 * @param lists procedure, covered or notCovered: as what it lists the code
 * @param policies local coverage determinations that it belongs to
 * @param source row of the code list
 */
public record CoverageDocument(String id, String title, List<String> lists, List<String> policies, SourceRow source) {

}
