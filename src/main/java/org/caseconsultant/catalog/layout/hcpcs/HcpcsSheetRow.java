package org.caseconsultant.catalog.layout.hcpcs;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.HeadedRow;
import org.caseconsultant.catalog.layout.HeadedTable;

/**
 * A record of the sheet, its columns found by heading.
 *
 * @param row the row
 */
record HcpcsSheetRow(HeadedRow row) implements HcpcsRecord {

	private static final String CODE = "HCPC|HCPCS|HCPCS CODE";

	private static final String SEQUENCE = "SEQNUM|SEQUENCE NUMBER";

	private static final String ID = "RECID|RECORD ID|RECORD IDENTIFIER";

	private static final String TEXT = "LONG DESCRIPTION|LONG DESC";

	/** The table that such rows come from. */
	static final HeadedTable TABLE = new HeadedTable(CODE, SEQUENCE, ID, TEXT);

	@Override
	public long line() {
		return this.row.line();
	}

	@Override
	public String code() {
		return this.row.text(CODE);
	}

	@Override
	public String sequence() {
		return this.row.text(SEQUENCE);
	}

	@Override
	public String id() {
		return this.row.text(ID);
	}

	@Override
	public String text() {
		return this.row.text(TEXT);
	}

	@Override
	public String column(HcpcsColumn column) {
		return this.row.text(column.heading());
	}

	@Override
	public BadFileException bad(String column, String reason) {
		return this.row.bad(column, reason);
	}

}
