package org.caseconsultant.catalog.layout;

import java.util.Iterator;

import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a sheet; damage is reported with the row.
 */
final class SheetRows implements Iterator<Table.Row> {

	private final String name;

	private final Iterator<Row> rows;

	private long line;

	SheetRows(String name, Iterator<Row> rows) {
		this.name = name;
		this.rows = rows;
	}

	/** Refuses a workbook that does not unpack. */
	static BadFileException damaged(String name, long line, Exception cause) {
		BadFileException damaged = new BadFileException(name, line, "",
				"is no readable XLSX workbook (damaged or cut): " + cause.getMessage());
		damaged.initCause(cause);
		return damaged;
	}

	@Override
	public boolean hasNext() {
		try {
			return this.rows.hasNext();
		}
		catch (RuntimeException ex) {
			throw damaged(this.name, this.line + 1, ex);
		}
	}

	@Override
	public Table.Row next() {
		try {
			Row row = this.rows.next();
			this.line = row.getRowNum();
			return new Table.Row(this.line, row.stream().map(SheetCell::text).toList());
		}
		catch (RuntimeException ex) {
			throw damaged(this.name, this.line + 1, ex);
		}
	}

}
