package org.caseconsultant.catalog.page;

import java.util.List;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * In which editions of a table a code stands, and what changed.
 *
 * @param table the table
 * @param editions oldest first
 */
public record CodeHistory(CatalogKind table, List<EditionChange> editions) {

}
