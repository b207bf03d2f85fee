package org.caseconsultant.catalog.layout.heading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.Table;

/**
 * Reads tables with certain columns, wherever these are. Stateless and thread-safe.
 */
public final class HeadedTable {

	private static final int MOST_ROWS_ABOVE = 40;

	private final List<Column> columns;

	/**
	 * A kind of tables.
	 * @param columns what they have; a heading counts for the first column it matches
	 */
	public HeadedTable(List<Column> columns) {
		this.columns = List.copyOf(columns);
	}

	/**
	 * Looks for the heading.
	 * @param file any file
	 * @return the heading, nothing if the file is no such table
	 * @throws IOException if the file cannot be read
	 */
	public Optional<Heading> heading(SourceFile file) throws IOException {
		return Heading.find(Table.head(file, MOST_ROWS_ABOVE), this.columns);
	}

	/**
	 * Reads the rows below the heading. Blank rows and notes are left out.
	 * @param file a file with such a heading
	 * @param rows gets one row after the other
	 * @throws IOException if the file cannot be read
	 * @throws BadFileException for a table that is damaged, has no row, or ends in the
	 * middle of one
	 */
	public void forEach(SourceFile file, Consumer<HeadedRow> rows) throws IOException {
		boolean sheet = Table.isWorkbook(file);
		WatchedEnd end = new WatchedEnd();
		Reading reading = new Reading(file.name(), sheet, rows);
		try (Stream<Table.Row> stream = Table.stream(sheet ? file : end.watch(file))) {
			stream.forEachOrdered(reading::accept);
		}
		reading.finish(!sheet && end.isCut());
	}

	private final class Reading {

		private final String file;

		private final boolean sheet;

		private final Consumer<HeadedRow> rows;

		private final List<Table.Row> above = new ArrayList<>();

		private Optional<Heading> heading = Optional.empty();

		private long count;

		private long last;

		private Reading(String file, boolean sheet, Consumer<HeadedRow> rows) {
			this.file = file;
			this.sheet = sheet;
			this.rows = rows;
		}

		private void accept(Table.Row row) {
			this.last = row.line();
			if (this.heading.isPresent()) {
				below(new HeadedRow(this.file, this.heading.get(), row));
			}
			else if (this.above.size() < MOST_ROWS_ABOVE) {
				this.above.add(row);
				this.heading = Heading.find(this.above, HeadedTable.this.columns);
			}
			else {
				throw new BadFileException(this.file, row.line(), "", missing());
			}
		}

		private void below(HeadedRow row) {
			if (row.row().isBlank() || isNote(row.row()) || (this.count == 0 && isHeading(row))) {
				return;
			}
			RowShape.check(row, this.sheet, HeadedTable.this.columns);
			this.rows.accept(row);
			this.count++;
		}

		/** A footnote is one long text in the first cell. */
		private boolean isNote(Table.Row row) {
			String first = row.cell(0);
			return row.cells().stream().filter((cell) -> !cell.isBlank()).count() == 1
					&& (first.startsWith("*") || (first.length() > 20 && first.indexOf(' ') > 0));
		}

		/** A heading that goes on below leaves the two first columns empty. */
		private boolean isHeading(HeadedRow row) {
			List<Column> keys = HeadedTable.this.columns.stream().filter(Column::filled).limit(2).toList();
			return keys.size() == 2 && keys.stream().allMatch((column) -> row.text(column.name()).isEmpty());
		}

		private String missing() {
			return "no heading with " + String.join(", ",
					HeadedTable.this.columns.stream().filter(Column::needed).map(Column::name).toList());
		}

		private void finish(boolean cut) {
			if (cut) {
				throw new BadFileException(this.file, this.last, "",
						"the file ends in the middle of a row; add a line end if it is whole");
			}
			if (this.count == 0) {
				throw new BadFileException(this.file, this.last, "",
						this.heading.isPresent() ? "the table has no row" : missing());
			}
		}

	}

}
