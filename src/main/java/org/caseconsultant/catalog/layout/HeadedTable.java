package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table whose columns are found by their headings. Notices may stand before the heading
 * row; headings are compared by their letters and digits only.
 */
public final class HeadedTable {

	private static final int NOTICES = 40;

	private final String[] required;

	/**
	 * A table with these columns.
	 * @param required the headings that must be there, other wordings after a bar:
	 * {@code code|HCPCS Code}
	 */
	public HeadedTable(String... required) {
		this.required = required.clone();
	}

	/**
	 * Looks for the heading row.
	 * @param file any file
	 * @return the text of the rows before it and of itself; nothing if the file has none
	 * @throws IOException if the file cannot be read
	 */
	public Optional<String> preamble(SourceFile file) throws IOException {
		List<String> passed = new ArrayList<>();
		for (Table.Row row : Table.head(file, NOTICES)) {
			passed.add(String.join(" ", row.cells()).strip());
			if (isHeading(row)) {
				return Optional.of(String.join("\n", passed));
			}
		}
		return Optional.empty();
	}

	/**
	 * Hands over the rows below the heading row, but blank ones and footnotes.
	 * @param file the file
	 * @param action gets one row after the other
	 * @throws IOException if the file cannot be read
	 * @throws BadFileException if there is no heading row or no row below
	 */
	public void forEach(SourceFile file, Consumer<HeadedRow> action) throws IOException {
		Rows rows = new Rows(file.name(), action, Table.isWorkbook(file));
		Table.forEach(file, (line, cells) -> rows.accept(new Table.Row(line, cells)));
		rows.finish();
	}

	private boolean isHeading(Table.Row row) {
		Headings headings = Headings.of(row);
		return Arrays.stream(this.required).allMatch((names) -> headings.find(names) >= 0);
	}

	/**
	 * Passes over what stands before the heading and checks what stands below.
	 */
	private final class Rows {

		private final String file;

		private final Consumer<HeadedRow> action;

		private final boolean workbook;

		private Optional<Headings> headings = Optional.empty();

		private boolean empty = true;

		private long passed;

		Rows(String file, Consumer<HeadedRow> action, boolean workbook) {
			this.file = file;
			this.action = action;
			this.workbook = workbook;
		}

		void accept(Table.Row row) {
			if (this.headings.isEmpty()) {
				this.headings = isHeading(row) ? Optional.of(Headings.of(row)) : Optional.empty();
				if (this.headings.isEmpty() && ++this.passed > NOTICES) {
					throw missing();
				}
			}
			else if (!row.isBlank() && !isFootnote(row)) {
				this.action.accept(whole(row, this.headings.get()));
				this.empty = false;
			}
		}

		/** One cell of several words in an otherwise empty row. */
		private boolean isFootnote(Table.Row row) {
			return row.cell(0).indexOf(' ') > 0 && row.cells().stream().filter((cell) -> !cell.isBlank()).count() == 1;
		}

		/** Text rows have as many cells as the heading; sheets leave out empty ones. */
		private HeadedRow whole(Table.Row row, Headings headings) {
			HeadedRow headed = new HeadedRow(this.file, headings, row);
			if (!this.workbook && row.cells().size() < headings.count()) {
				throw headed.bad("", "the row ends after " + row.cells().size() + " of " + headings.count()
						+ " columns; it may be cut");
			}
			return headed;
		}

		void finish() {
			if (this.headings.isEmpty()) {
				throw missing();
			}
			if (this.empty) {
				throw new BadFileException(this.file, 0, "", "holds no row below its heading");
			}
		}

		private BadFileException missing() {
			return new BadFileException(this.file, 0, "",
					"no heading row with the columns " + String.join(", ", HeadedTable.this.required) + " was found");
		}

	}

}
