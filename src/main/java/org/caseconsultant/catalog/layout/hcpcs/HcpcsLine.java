package org.caseconsultant.catalog.layout.hcpcs;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.TextLine;

/**
 * A record of the text of fixed width.
 *
 * @param source the line
 */
record HcpcsLine(TextLine source) implements HcpcsRecord {

	private static final int LAST = 293;

	@Override
	public long line() {
		return this.source.number();
	}

	@Override
	public String code() {
		return this.source.field(1, 5);
	}

	@Override
	public String sequence() {
		return this.source.field(6, 10);
	}

	@Override
	public String id() {
		return this.source.field(11, 11);
	}

	@Override
	public String text() {
		return this.source.field(12, 91);
	}

	@Override
	public String column(HcpcsColumn column) {
		if (this.source.text().length() < LAST) {
			throw bad(column.first() + "-" + column.last(),
					"the line ends after position " + this.source.text().length() + "; it may be cut");
		}
		return this.source.field(column.first(), column.last());
	}

	@Override
	public BadFileException bad(String column, String reason) {
		return this.source.bad(column, reason);
	}

}
