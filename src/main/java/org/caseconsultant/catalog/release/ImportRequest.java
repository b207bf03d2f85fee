package org.caseconsultant.catalog.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Files to be imported.
 *
 * @param files published files, plain or in archives
 * @param name what the release is to be called; by default kind and edition
 * @param effectiveOn first date of service, where the files do not say it or are wrong
 * @param dryRun only tell what would change
 * @param actor who imports, for the audit trail, such as {@code staff:7}
 */
public record ImportRequest(List<Path> files, Optional<String> name, Optional<LocalDate> effectiveOn, boolean dryRun,
		String actor) {
}
