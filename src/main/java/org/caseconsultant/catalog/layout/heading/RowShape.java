package org.caseconsultant.catalog.layout.heading;

import java.util.List;

/**
 * Checks that a row has as many cells as its heading and a value where one must be.
 */
final class RowShape {

	private RowShape() {
	}

	static void check(HeadedRow row, boolean sheet, List<Column> columns) {
		int width = row.heading().width();
		int cells = row.row().cells().size();
		for (int i = width; i < cells; i++) {
			if (!row.row().cell(i).isEmpty()) {
				throw row.bad("", "has " + cells + " cells, the heading " + width);
			}
		}
		if (!sheet && cells < width && mustReach(row, width, columns)) {
			throw row.bad("", "has " + cells + " cells, the heading " + width);
		}
		for (Column column : columns) {
			if (column.filled() && row.text(column.name()).isEmpty()) {
				throw row.bad(column.name(), "is empty");
			}
		}
	}

	/** Spreadsheet programs leave off the last cells of a row if these are empty. */
	private static boolean mustReach(HeadedRow row, int width, List<Column> columns) {
		return columns.stream()
			.anyMatch((column) -> column.filled() && row.heading().position(column.name()) == width - 1);
	}

}
