package org.caseconsultant.suggestion.drug;

import java.util.List;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.Evidence;

/**
 * A place where a drug, a fluid or a group of drugs is named.
 *
 * @param evidence the name
 * @param entries catalog entries with that name
 * @param kind what was named
 */
record DrugAnchor(Evidence evidence, List<CatalogEntry> entries, DrugOrder.Kind kind) {
}
