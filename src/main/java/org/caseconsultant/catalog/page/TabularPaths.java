package org.caseconsultant.catalog.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogTables;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Reads the rows of the tabular list from a code up to its chapter: few of them, so that
 * the whole list need not be kept.
 */
@Component
class TabularPaths {

	private static final int CATEGORY = 3;

	private final CatalogTables tables;

	TabularPaths(CatalogTables tables) {
		this.tables = tables;
	}

	Optional<CatalogRelease> release(CodeOnDay code) {
		return this.tables.holding(CatalogKind.ICD10CM_TABULAR, code.on());
	}

	/** Returns elements and notes, those of the code first, those of the chapter last. */
	List<TableRow> rows(CatalogRelease release, CodeOnDay code) {
		List<TableRow> found = listed(release, code.code());
		List<TableRow> path = new ArrayList<>();
		while (!found.isEmpty()) {
			path.addAll(found);
			String parent = found.stream()
				.filter(TabularPaths::isElement)
				.map((row) -> row.value("parent"))
				.findFirst()
				.orElse("");
			found = parent.isEmpty() ? List.of() : this.tables.byCode(release, parent);
		}
		return path;
	}

	/** A code with a seventh character stands under the one it is formed from. */
	private List<TableRow> listed(CatalogRelease release, String code) {
		for (int length = code.length(); length >= CATEGORY; length--) {
			List<TableRow> rows = this.tables.byCode(release, code.substring(0, length));
			if (rows.stream().anyMatch(TabularPaths::isElement)) {
				return rows;
			}
		}
		return List.of();
	}

	static boolean isElement(TableRow row) {
		return switch (row.value("note")) {
			case "chapter", "section", "title" -> true;
			default -> false;
		};
	}

}
