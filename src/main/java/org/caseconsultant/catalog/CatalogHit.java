package org.caseconsultant.catalog;

import java.util.Set;

/**
 * A code found by a search.
 *
 * @param entry the code
 * @param score higher is better; comparable within one search only
 * @param matched the normalised words of the query that the entry matched
 * @param name the name of the code that answers the query best, empty if it was found by
 * its code
 */
public record CatalogHit(CatalogEntry entry, double score, Set<String> matched, String name) {
}
