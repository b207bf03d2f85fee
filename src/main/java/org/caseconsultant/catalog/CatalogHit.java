package org.caseconsultant.catalog;

import java.util.Set;

/**
 * A code found by a search.
 *
 * @param entry the code
 * @param score higher is better; comparable within one search only
 * @param matched the normalised words of the query that the entry matched
 */
public record CatalogHit(CatalogEntry entry, double score, Set<String> matched) {
}
