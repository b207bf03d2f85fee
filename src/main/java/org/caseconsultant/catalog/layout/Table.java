package org.caseconsultant.catalog.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of cells, from CSV, tab separated text and XLSX alike. Text is read in constant
 * memory; of a workbook, the first visible sheet that holds a table is read.
 */
public final class Table {

	private static final int WORKBOOK = 0x504B0304;

	private static final int OLD_WORKBOOK = 0xD0CF11E0;

	private Table() {
	}

	/**
	 * Hands over all rows, blank ones too.
	 * @param file CSV, tab separated text or XLSX
	 * @param visitor gets one row after the other
	 * @throws IOException if the file cannot be read
	 * @throws BadFileException for a file that is none of these or is damaged
	 */
	public static void forEach(SourceFile file, Visitor visitor) throws IOException {
		try (Stream<Row> rows = stream(file)) {
			rows.forEachOrdered((row) -> visitor.row(row.line(), row.cells()));
		}
	}

	/**
	 * Returns the first rows, to recognise a file by.
	 * @param file any file
	 * @param count how many rows at most, no more than 100 of a workbook
	 * @return the rows as far as they could be read
	 * @throws IOException if the file cannot be read
	 */
	public static List<Row> head(SourceFile file, int count) throws IOException {
		List<Row> rows = isWorkbook(file) ? WorkbookHeads.of(file) : first(() -> DelimitedText.head(file), count);
		return rows.subList(0, Math.min(count, rows.size()));
	}

	/** Returns the first rows as far as they are sound. */
	static List<Row> first(Opening opening, int count) throws IOException {
		List<Row> first = new ArrayList<>();
		try (Stream<Row> stream = opening.open()) {
			Iterator<Row> rows = stream.iterator();
			while (first.size() < count && rows.hasNext()) {
				first.add(rows.next());
			}
		}
		catch (BadFileException ex) {
			return first;
		}
		return first;
	}

	/**
	 * Streams all rows, blank ones too; the caller closes the stream. Its operations
	 * throw {@link BadFileException} as soon as they meet damage.
	 * @param file CSV, tab separated text or XLSX
	 * @return the rows
	 * @throws IOException if the file cannot be read
	 */
	public static Stream<Row> stream(SourceFile file) throws IOException {
		return switch (signature(file)) {
			case WORKBOOK -> Workbook.stream(file);
			case OLD_WORKBOOK ->
				throw new BadFileException(file.name(), 0, "", "is an old .xls workbook; save it as .xlsx or CSV");
			default -> DelimitedText.stream(file);
		};
	}

	/**
	 * Tells whether a file is a workbook, by its first bytes.
	 * @param file any file
	 * @return true for XLSX (and any other ZIP file)
	 * @throws IOException if the file cannot be read
	 */
	public static boolean isWorkbook(SourceFile file) throws IOException {
		return signature(file) == WORKBOOK;
	}

	private static int signature(SourceFile file) throws IOException {
		try (InputStream stream = new BufferedInputStream(file.open())) {
			int signature = 0;
			for (byte each : stream.readNBytes(Integer.BYTES)) {
				signature = signature << Byte.SIZE | each & 0xFF;
			}
			return signature;
		}
	}

	/**
	 * One row.
	 *
	 * @param line line on which it begins or row of the sheet, from 1
	 * @param cells the cells as text; numbers of a sheet as they are written in CSV,
	 * dates as 2024-07-01
	 */
	public record Row(long line, List<String> cells) {

		/**
		 * Returns a cell.
		 * @param column its number from 0
		 * @return its text without blanks around it, empty if the row is shorter
		 */
		public String cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column).strip() : "";
		}

		/**
		 * Tells whether no cell holds text.
		 * @return true for an empty row
		 */
		public boolean isBlank() {
			return this.cells.stream().allMatch(String::isBlank);
		}

	}

	/**
	 * Opens the rows.
	 */
	@FunctionalInterface
	interface Opening {

		/** Opens the rows; the caller closes them. */
		Stream<Row> open() throws IOException;

	}

	/**
	 * Gets the rows.
	 */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * Takes one row.
		 * @param line line on which it begins or row of the sheet, from 1
		 * @param cells the cells as text
		 */
		void row(long line, List<String> cells);

	}

}
