package org.caseconsultant.catalog.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Reads the parts of a page from the editions that hold.
 */
@Component
class PartReader {

	private final CatalogTables tables;

	PartReader(CatalogTables tables) {
		this.tables = tables;
	}

	CatalogTables tables() {
		return this.tables;
	}

	/** Reads a part from the edition that holds, if one does. */
	<T> Part<T> from(CatalogKind kind, LocalDate on, Function<CatalogRelease, Part<T>> reading) {
		Optional<CatalogRelease> release = this.tables.holding(kind, on);
		return release.isPresent() ? reading.apply(release.get()) : Part.notLoaded(kind, on);
	}

	/** Reads the rows about a code that hold. */
	<T> Part<T> byCode(CatalogKind kind, CodeOnDay code, Function<TableRow, T> reading) {
		return from(kind, code.on(), (release) -> Part.of(release, holding(release, code).map(reading).toList()));
	}

	/** Reads the rows whose partner is the code and that hold. */
	<T> Part<T> byPartner(CatalogKind kind, CodeOnDay code, Function<TableRow, T> reading) {
		return from(kind, code.on(),
				(release) -> Part.of(release,
						this.tables.byPartner(release, code.code(), "")
							.stream()
							.filter((row) -> row.holds(code.on()))
							.map(reading)
							.toList()));
	}

	private Stream<TableRow> holding(CatalogRelease release, CodeOnDay code) {
		return this.tables.byCode(release, code.code()).stream().filter((row) -> row.holds(code.on()));
	}

	/**
	 * Returns the row of the newest edition that has begun and knows the code; if none
	 * does, of the oldest that will.
	 */
	Optional<TableRow> nearest(CatalogKind kind, CodeOnDay code, Predicate<TableRow> fits) {
		Optional<TableRow> nearest = Optional.empty();
		for (CatalogRelease release : this.tables.editions(kind)) {
			Optional<TableRow> row = best(release, code, fits);
			boolean begun = !release.effectiveOn().isAfter(code.on());
			if (row.isPresent() && (begun || nearest.isEmpty())) {
				nearest = row;
			}
		}
		return nearest;
	}

	private Optional<TableRow> best(CatalogRelease release, CodeOnDay code, Predicate<TableRow> fits) {
		List<TableRow> rows = this.tables.byCode(release, code.code()).stream().filter(fits).toList();
		return rows.stream()
			.filter((row) -> row.holds(code.on()))
			.findFirst()
			.or(() -> rows.stream().reduce((one, other) -> other));
	}

}
