package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * An XLSX file, unpacked row by row from a copy on disk.
 */
final class Workbook implements AutoCloseable {

	private final String name;

	private final Path copy;

	private final ReadableWorkbook workbook;

	private Workbook(String name, Path copy) throws IOException {
		this.name = name;
		this.copy = copy;
		this.workbook = new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true));
	}

	/** Streams the rows of the first visible sheet that holds a table. */
	static Stream<Table.Row> stream(SourceFile file) throws IOException {
		Path copy = Files.createTempFile("catalog", ".xlsx");
		try (InputStream bytes = file.open()) {
			Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
			WorkbookParts.check(file.name(), copy);
			Workbook workbook = new Workbook(file.name(), copy);
			return workbook.rows().onClose(workbook::close);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(copy);
			throw (ex instanceof BadFileException bad) ? bad : SheetRows.damaged(file.name(), 0, ex);
		}
	}

	private Stream<Table.Row> rows() throws IOException {
		List<Sheet> sheets = this.workbook.getSheets()
			.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.toList();
		for (Sheet sheet : sheets) {
			if (holdsTable(sheet)) {
				return stream(sheet.openStream());
			}
		}
		throw new BadFileException(this.name, 0, "", "holds no sheet with a table");
	}

	private boolean holdsTable(Sheet sheet) throws IOException {
		try (Stream<Row> rows = sheet.openStream()) {
			return stream(rows)
				.anyMatch((row) -> row.cells().stream().filter((cell) -> !cell.isBlank()).limit(2).count() == 2);
		}
	}

	private Stream<Table.Row> stream(Stream<Row> rows) {
		Iterator<Table.Row> iterator = new SheetRows(this.name, rows.iterator());
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
			.onClose(rows::close);
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
			Files.deleteIfExists(this.copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
