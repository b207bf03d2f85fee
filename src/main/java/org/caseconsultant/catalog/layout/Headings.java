package org.caseconsultant.catalog.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The headings of a table.
 *
 * @param columns number of the column by heading, in letters and digits only, without a year
 * @param names the headings as they are written
 */
record Headings(Map<String, Integer> columns, List<String> names) {

	static Headings of(Table.Row row) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		List<String> names = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			names.add(row.cell(column));
			if (!row.cell(column).isEmpty()) {
				columns.putIfAbsent(plain(row.cell(column)), column);
			}
		}
		return new Headings(columns, names);
	}

	/** Finds the column of the first of several wordings, -1 if there is none. */
	int find(String wordings) {
		for (String wording : wordings.split("\\|")) {
			Integer column = this.columns.get(plain(wording));
			if (column != null) {
				return column;
			}
		}
		return -1;
	}

	/** Counts the columns up to the last that has a heading. */
	int count() {
		return this.columns.values().stream().mapToInt((column) -> column + 1).max().orElse(0);
	}

	private static String plain(String heading) {
		return heading.replaceAll("[^A-Za-z0-9]|\\b20\\d{2}\\b", "").toLowerCase(Locale.ROOT);
	}

}
