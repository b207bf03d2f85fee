package org.caseconsultant.catalog.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;

import org.springframework.stereotype.Component;

/**
 * Compares two releases of a kind, part by part, so that the memory it takes does not
 * grow with them. Where a row stands in its file does not matter.
 */
@Component
class ReleaseComparison {

	private final ReleaseRows rows;

	ReleaseComparison(ReleaseRows rows) {
		this.rows = rows;
	}

	/** Compares; an id that no release has stands for an empty one. */
	ReleaseDifference between(CatalogKind kind, long older, long newer) {
		RowTable table = this.rows.of(kind);
		Set<String> parts = new TreeSet<>(table.parts(older));
		parts.addAll(table.parts(newer));
		ReleaseDifference difference = new ReleaseDifference();
		for (String part : parts) {
			compare(contents(table, older, part), contents(table, newer, part), difference);
		}
		return difference;
	}

	private static void compare(Map<String, Long> before, Map<String, Long> after, ReleaseDifference difference) {
		Set<String> keys = new TreeSet<>(before.keySet());
		keys.addAll(after.keySet());
		for (String key : keys) {
			if (!before.containsKey(key)) {
				difference.added(key);
			}
			else if (!after.containsKey(key)) {
				difference.removed(key);
			}
			else if (!Objects.equals(before.get(key), after.get(key))) {
				difference.changed(key);
			}
		}
	}

	private static Map<String, Long> contents(RowTable table, long releaseId, String part) {
		Map<String, Long> contents = new HashMap<>();
		table.forEach(releaseId, part, (each) -> contents.merge(key(each.row()), content(each.row()), Long::sum));
		return contents;
	}

	private static String key(CatalogRow row) {
		return row.partner().isEmpty() ? row.code() : row.code() + "/" + row.partner();
	}

	/** Stands for everything a row says; rows of one key are added up, in any order. */
	private static long content(CatalogRow row) {
		long window = Objects.hash(row.from(), row.until());
		return (window * 1_000_003 + row.values().hashCode()) * 0x9E3779B97F4A7C15L;
	}

}
