package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.caseconsultant.catalog.layout.CatalogKind;

/**
 * The tables kept in memory, as they hold on one date of service.
 *
 * @param set active releases
 * @param tables tables kept
 * @param date date of service
 */
record DatedFigures(ReleaseSet set, FigureTables tables, LocalDate date) {

	/** Returns the rows of a code from the edition that holds. */
	<T> List<T> of(CatalogKind kind, String code, BiFunction<CatalogRelease, RowTable.FileRow, T> reading) {
		return holding(kind).map((release) -> this.tables.of(release, code, reading)).orElse(List.of());
	}

	Optional<CatalogRelease> holding(CatalogKind kind) {
		return this.set.holding(kind, this.date);
	}

}
