package org.caseconsultant.catalog.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.page.EditionChange.Change;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Compares the editions that are loaded, code by code.
 */
@Component
class HistoryReader {

	private final CatalogTables tables;

	HistoryReader(CatalogTables tables) {
		this.tables = tables;
	}

	List<CodeHistory> of(CodeOnDay code) {
		return CodeSetTables.history(code.system())
			.stream()
			.map((kind) -> new CodeHistory(kind, changes(kind, code.code())))
			.filter((history) -> !history.editions().isEmpty())
			.toList();
	}

	private List<EditionChange> changes(CatalogKind kind, String code) {
		List<EditionChange> changes = new ArrayList<>();
		List<TableRow> before = List.of();
		for (CatalogRelease release : this.tables.editions(kind)) {
			if (release.isOfficial()) {
				List<TableRow> now = this.tables.byCode(release, code);
				changes.add(new EditionChange(release.name(), release.effectiveOn(),
						change(changes.isEmpty(), before, now), details(before, now)));
				before = now;
			}
		}
		return changes;
	}

	private static Change change(boolean first, List<TableRow> before, List<TableRow> now) {
		if (now.isEmpty()) {
			return before.isEmpty() ? Change.ABSENT : Change.REMOVED;
		}
		if (before.isEmpty()) {
			return first ? Change.FIRST : Change.ADDED;
		}
		return details(before, now).isEmpty() ? Change.UNCHANGED : Change.CHANGED;
	}

	/** Rows are compared by their partners, such as modifiers; the order line is not. */
	private static List<String> details(List<TableRow> before, List<TableRow> now) {
		if (before.isEmpty() || now.isEmpty()) {
			return List.of();
		}
		Map<String, String> old = columns(before);
		Map<String, String> young = columns(now);
		TreeSet<String> names = new TreeSet<>(old.keySet());
		names.addAll(young.keySet());
		return names.stream()
			.filter((name) -> !old.getOrDefault(name, "").equals(young.getOrDefault(name, "")))
			.map((name) -> name + ": " + old.getOrDefault(name, "(none)") + " -> " + young.getOrDefault(name, "(none)"))
			.toList();
	}

	private static Map<String, String> columns(List<TableRow> rows) {
		Map<String, String> columns = new HashMap<>();
		rows.forEach((row) -> row.row().values().forEach((name, value) -> {
			if (!name.equals("order")) {
				String key = row.row().partner().isEmpty() ? name : row.row().partner() + " " + name;
				columns.merge(key, value, (one, other) -> one.equals(other) ? one : one + "; " + other);
			}
		}));
		return columns;
	}

}
