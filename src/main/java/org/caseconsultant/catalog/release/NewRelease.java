package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * A release that is about to be imported.
 *
 * @param name what operators call it
 * @param kind which table it is an edition of
 * @param edition what the publisher calls the edition
 * @param effectiveOn first date of service that it answers for
 * @param official whether it comes out of published files
 * @param files names of the files, in order
 * @param fingerprint SHA-256 over the content of the files
 */
record NewRelease(String name, CatalogKind kind, String edition, LocalDate effectiveOn, boolean official,
		List<String> files, String fingerprint) {
}
