package org.caseconsultant.catalog.layout.hcpcs;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * A code or modifier while its records are joined.
 */
final class HcpcsEntry {

	private final HcpcsRecord first;

	private final RowValues values = new RowValues();

	private final HcpcsDates dates;

	private final StringBuilder text;

	private int sequence;

	HcpcsEntry(HcpcsRecord first) {
		this.first = first;
		this.sequence = Integer.parseInt(first.sequence());
		this.text = new StringBuilder(first.text());
		for (HcpcsColumn column : HcpcsColumn.ALL) {
			String value = first.column(column);
			this.values.put(column.name(), (column.name().equals("short") && isLicensed()) ? "" : value);
		}
		if (first.text().isEmpty()) {
			throw first.bad("LONG DESCRIPTION", "a text is expected");
		}
		this.dates = HcpcsDates.of(first, this.values.toMap());
	}

	/** The texts of CPT numbers belong to the AMA, those of D codes to the ADA. */
	private boolean isLicensed() {
		return this.first.code().matches("\\d{4}[0-9A-Z]|D\\d{4}");
	}

	/** Adds a line of the long text; lines are joined with one blank. */
	void append(HcpcsRecord next) {
		if (!next.code().equals(this.first.code())) {
			throw next.bad("HCPC", "continues " + next.code() + " after " + this.first.code());
		}
		if (Integer.parseInt(next.sequence()) <= this.sequence) {
			throw next.bad("SEQNUM",
					"the sequence number " + next.sequence() + " does not rise after " + this.sequence);
		}
		if (next.text().isEmpty()) {
			throw next.bad("LONG DESCRIPTION", "a text is expected");
		}
		this.sequence = Integer.parseInt(next.sequence());
		this.text.append(' ').append(next.text());
	}

	CatalogRow toRow() {
		RowValues all = new RowValues().put("long", isLicensed() ? "" : this.text.toString());
		this.values.toMap().forEach(all::put);
		return new CatalogRow(this.first.line(), this.first.code(), "", this.dates.from(), this.dates.until(),
				all.toMap());
	}

}
