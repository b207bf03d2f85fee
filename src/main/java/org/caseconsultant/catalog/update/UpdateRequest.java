package org.caseconsultant.catalog.update;

import java.time.LocalDate;
import java.util.Optional;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * What is to be downloaded and imported.
 *
 * @param kind only this table
 * @param on day whose editions are wanted
 * @param listOnly only tell the addresses
 * @param dryRun only tell what would change
 * @param actor who does it, for the audit trail
 */
public record UpdateRequest(Optional<CatalogKind> kind, LocalDate on, boolean listOnly, boolean dryRun, String actor) {
}
