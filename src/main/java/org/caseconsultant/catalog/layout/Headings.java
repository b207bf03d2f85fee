package org.caseconsultant.catalog.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The headings of a table, compared by their letters and digits only, without a year.
 */
final class Headings {

	private static final int MISSING = -1;

	private final List<String> names = new ArrayList<>();

	private final Map<String, Integer> columns = new HashMap<>();

	private final Map<String, Integer> found = new HashMap<>();

	private int count;

	private Headings(Table.Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			this.names.add(row.cell(column));
			if (!row.cell(column).isEmpty()) {
				this.columns.putIfAbsent(plain(row.cell(column)), column);
				this.count = column + 1;
			}
		}
	}

	/** Takes the cells of the heading row. */
	static Headings of(Table.Row row) {
		return new Headings(row);
	}

	/** Finds the column of the first of several wordings, -1 if there is none. */
	int find(String wordings) {
		return this.found.computeIfAbsent(wordings, this::search);
	}

	private int search(String wordings) {
		for (String wording : wordings.split("\\|")) {
			Integer column = this.columns.get(plain(wording));
			if (column != null) {
				return column;
			}
		}
		return MISSING;
	}

	/** Returns the headings as they are written. */
	List<String> names() {
		return Collections.unmodifiableList(this.names);
	}

	/** Counts the columns up to the last that has a heading. */
	int count() {
		return this.count;
	}

	private static String plain(String heading) {
		return heading.replaceAll("[^A-Za-z0-9]|\\b20\\d{2}\\b", "").toLowerCase(Locale.ROOT);
	}

}
