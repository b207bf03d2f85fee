package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

/**
 * The small tables of figures, read once per release and kept: rows of an active release
 * never change. Thread-safe.
 */
@Component
class FigureTables {

	private final CatalogRows rows;

	private final Map<Long, Map<String, List<Object>>> read = new ConcurrentHashMap<>();

	FigureTables(CatalogRows rows) {
		this.rows = rows;
	}

	/** Returns the values of a code in a release, in the order of the file. */
	@SuppressWarnings("unchecked")
	<T> List<T> of(CatalogRelease release, String code, BiFunction<CatalogRelease, RowTable.FileRow, T> reading) {
		return (List<T>) table(release, reading).getOrDefault(code, List.of());
	}

	/** Returns all values of a release. */
	@SuppressWarnings("unchecked")
	<T> List<T> all(CatalogRelease release, BiFunction<CatalogRelease, RowTable.FileRow, T> reading) {
		return (List<T>) table(release, reading).values().stream().flatMap(List::stream).toList();
	}

	/** Forgets the releases that are active no longer. */
	void keepOnly(Collection<CatalogRelease> active) {
		this.read.keySet().retainAll(active.stream().map(CatalogRelease::id).toList());
	}

	private <T> Map<String, List<Object>> table(CatalogRelease release,
			BiFunction<CatalogRelease, RowTable.FileRow, T> reading) {
		return this.read.computeIfAbsent(release.id(), (id) -> {
			Map<String, List<Object>> table = new HashMap<>();
			this.rows.forEach(id, "", (found) -> table.computeIfAbsent(found.row().code(), (code) -> new ArrayList<>(1))
				.add(reading.apply(release, found)));
			return table;
		});
	}

}
