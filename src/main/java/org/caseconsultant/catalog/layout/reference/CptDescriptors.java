package org.caseconsultant.catalog.layout.reference;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;
import org.caseconsultant.catalog.layout.TextLine;

/**
 * Joins the lines of each descriptor.
 */
final class CptDescriptors {

	/** Code, line number if the text is cut into lines of fixed width, text. */
	static final Pattern ROW = Pattern.compile("(\\d{4}[0-9A-Z])(?:(\\d{2}) |\\t| )\\s*(\\S.*)");

	private static final Pattern CODE_WITHIN = Pattern.compile(".*\\t\\d{4}[0-9A-Z]\\s*");

	private final String column;

	private final Consumer<CatalogRow> rows;

	private long line;

	private String code = "";

	private final StringBuilder text = new StringBuilder();

	CptDescriptors(String column, Consumer<CatalogRow> rows) {
		this.column = column;
		this.rows = rows;
	}

	/** Takes the next line; notices may stand before the first row. */
	void accept(TextLine source) {
		Matcher row = ROW.matcher(source.text());
		if (row.matches()) {
			source.whole();
			begin(source, row.group(1), (row.group(2) != null) && !row.group(2).equals("01"));
			this.text.append(this.text.isEmpty() ? "" : " ").append(row.group(3).strip());
		}
		else if (!this.code.isEmpty() || CODE_WITHIN.matcher(source.text()).matches()) {
			throw source.bad("1-5", "a CPT number and its descriptor are expected");
		}
	}

	private void begin(TextLine source, String next, boolean continues) {
		if (continues && !next.equals(this.code)) {
			throw source.bad("1-7", "continues " + next + " after '" + this.code + "'");
		}
		if (!continues) {
			emit();
			this.line = source.number();
			this.code = next;
			this.text.setLength(0);
		}
	}

	/** Hands over the last row. */
	void finish(String file) {
		if (this.code.isEmpty()) {
			throw new BadFileException(file, 0, "", "holds no CPT number with a descriptor");
		}
		emit();
	}

	private void emit() {
		if (!this.code.isEmpty()) {
			this.rows.accept(CatalogRow.of(this.line, this.code,
					new RowValues().put(this.column, this.text.toString()).toMap()));
		}
	}

}
