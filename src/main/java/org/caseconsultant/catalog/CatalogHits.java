package org.caseconsultant.catalog;

import java.util.List;

/**
 * What a search found, of which a part is shown.
 *
 * @param total how many were found, up to the limit of the query
 * @param shown the best of them
 */
public record CatalogHits(int total, List<CatalogHit> shown) {
}
