package org.caseconsultant.catalog.layout.ncci;

import java.time.LocalDate;
import java.util.Map;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the lines of one PTP file, with what they share kept once.
 */
final class PtpTextRows {

	private static final int PRIOR = 2;

	private static final int EFFECTIVE = 3;

	private static final int DELETION = 4;

	private static final int INDICATOR = 5;

	private final String file;

	private final Days days = new Days();

	private final PtpRemarks remarks;

	private int fields;

	private String code = "";

	private byte[] latestTail = new byte[0];

	private boolean latestPrior;

	private Map<String, String> latest = Map.of();

	PtpTextRows(String file) {
		this.file = file;
		this.remarks = new PtpRemarks(file);
	}

	/** Tells whether a line is meant as a row, even a damaged one. */
	static boolean isRow(TabLines line) {
		return (line.isCode(0) && line.isCode(1)) || line.day(EFFECTIVE) >= 0 || line.day(DELETION) >= 0;
	}

	CatalogRow row(TabLines line) {
		requireFields(line);
		requireCode(line, 0, "Column 1");
		requireCode(line, 1, "Column 2");
		LocalDate from = day(line, EFFECTIVE, "Effective Date");
		LocalDate until = isNone(line) ? null : day(line, DELETION, "Deletion Date");
		return new CatalogRow(line.line(), shared(line), line.text(1), from, until, values(line, isPrior(line)));
	}

	private void requireFields(TabLines line) {
		if (this.fields == 0) {
			this.fields = line.fields();
		}
		if (line.fields() != this.fields || line.fields() < 6 || line.fields() > 7) {
			throw bad(line, "", "has " + line.fields() + " tab separated fields, not 6 or 7 as all rows before");
		}
		if (!line.ended()) {
			throw bad(line, "", "the file ends in the middle of a row; add a line end if it is whole");
		}
	}

	private void requireCode(TabLines line, int field, String column) {
		if (!line.isCode(field)) {
			throw bad(line, column, "is '" + line.text(field) + "', not a procedure code");
		}
	}

	private boolean isPrior(TabLines line) {
		boolean prior = line.is(PRIOR, "*");
		if (!prior && line.length(PRIOR) > 0 && !line.text(PRIOR).isBlank()) {
			throw bad(line, "prior to 1996", "is '" + line.text(PRIOR) + "', not * or blank");
		}
		return prior;
	}

	private boolean isNone(TabLines line) {
		return line.length(DELETION) == 1 && line.at(DELETION, 0) == '*';
	}

	private @Nullable LocalDate day(TabLines line, int field, String column) {
		return this.days.of(line.day(field))
			.orElseThrow(() -> bad(line, column, "is '" + line.text(field) + "', not a date such as 20240701"));
	}

	private String shared(TabLines line) {
		if (!line.is(0, this.code)) {
			this.code = line.text(0);
		}
		return this.code;
	}

	private Map<String, String> values(TabLines line, boolean prior) {
		if (this.latest.isEmpty() || prior != this.latestPrior || !line.tailIs(INDICATOR, this.latestTail)) {
			this.latest = this.remarks.of(line.line(), prior ? "*" : "", line.text(INDICATOR).strip(),
					(this.fields > 6) ? line.text(6).strip() : "");
			this.latestTail = line.tail(INDICATOR);
			this.latestPrior = prior;
		}
		return this.latest;
	}

	private BadFileException bad(TabLines line, String column, String reason) {
		return new BadFileException(this.file, line.line(), column, reason);
	}

}
