package org.caseconsultant.catalog.search;

import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeRange;
import org.caseconsultant.catalog.CodeSystem;

/**
 * The rows of one code set that a query may find.
 */
final class RowFilter {

	private final Rows rows;

	private final boolean billableOnly;

	private final long day;

	private final int first;

	private final int behind;

	RowFilter(Rows rows, CodeSystem system, CatalogQuery query) {
		CodeRange range = query.range().orElse(new CodeRange("", ""));
		this.rows = rows;
		this.billableOnly = query.billableOnly();
		this.day = Rows.day(query.dateOfService());
		this.first = rows.firstFrom(CodeKey.of(system, range.first()));
		this.behind = Math.max(this.first, rows.firstFrom(CodeKey.last(system, range.last()) + 1));
	}

	int first() {
		return this.first;
	}

	int behind() {
		return this.behind;
	}

	boolean accepts(int row) {
		return row >= this.first && row < this.behind && this.rows.holds(row, this.day);
	}

	/** Tells whether a row may be a hit; a heading may lead to one without being one. */
	boolean isWanted(int row) {
		return accepts(row) && (!this.billableOnly || this.rows.isBillable(row));
	}

}
