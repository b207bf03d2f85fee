package org.caseconsultant.catalog.layout.icd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * A term of an index while it is read. It becomes a row for each of its codes, or one row
 * if it has none.
 */
final class IndexTerm {

	private static final String PARTING = " | ";

	/** A code, or with a dash the beginning of one. */
	private static final Pattern CODE = Pattern.compile("([A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?)(?:\\.?-)?");

	private final XmlReader xml;

	private final String above;

	private final int level;

	private final long line;

	private final Map<String, String> codes = new LinkedHashMap<>();

	private final Map<String, String> texts = new LinkedHashMap<>();

	private String path = "";

	private boolean emitted;

	private IndexTerm(XmlReader xml, String above, int level) {
		this.xml = xml;
		this.above = above;
		this.level = level;
		this.line = xml.line();
	}

	/** Begins a main term. */
	static IndexTerm main(XmlReader xml) {
		return new IndexTerm(xml, "", 0);
	}

	/** Begins a term below. */
	IndexTerm child() {
		IndexTerm child = new IndexTerm(this.xml, this.path + PARTING, this.level + 1);
		if (!this.xml.attribute("level").equals(String.valueOf(child.level))) {
			throw this.xml.bad("a term of level " + child.level + " is expected below '" + this.path + "'");
		}
		return child;
	}

	/**
	 * Takes the title; one that is nothing but a nonessential modifier is named by it.
	 */
	void title(ElementText title) {
		String term = title.text().isEmpty() ? title.apart() : title.text();
		if (term.isEmpty() || !this.path.isEmpty()) {
			throw this.xml.bad("one title with a text is expected below '" + this.above + "'");
		}
		this.path = this.above + term;
		put("nemod", title.apart());
	}

	/** Takes a code of a column; a dash means that there is none. */
	void code(String column, String code) {
		if (code.matches("-{1,2}")) {
			return;
		}
		if (this.emitted || !CODE.matcher(code).matches() || this.codes.put(column, code) != null) {
			throw this.xml.bad("'" + code + "' is no code, or not expected here, in '" + this.path + "'");
		}
	}

	void put(String name, String text) {
		if (this.emitted || (!text.isEmpty() && this.texts.put(name, text) != null)) {
			throw this.xml.bad("a second " + name + " or one after the terms below stands in '" + this.path + "'");
		}
	}

	/** Hands over the rows, once. */
	void emit(Consumer<CatalogRow> rows) {
		if (this.emitted) {
			return;
		}
		if (this.path.isEmpty()) {
			throw this.xml.bad("a term has no title below '" + this.above + "'");
		}
		this.emitted = true;
		this.codes.forEach((column, code) -> rows.accept(row(column, code)));
		if (this.codes.isEmpty()) {
			rows.accept(row("", ""));
		}
	}

	private CatalogRow row(String column, String printed) {
		Matcher code = CODE.matcher(printed);
		String stem = code.matches() ? code.group(1) : "";
		RowValues values = new RowValues().put("path", this.path).put("column", column);
		values.put("level", String.valueOf(this.level)).put("printed", stem.equals(printed) ? "" : printed);
		this.texts.forEach(values::put);
		return CatalogRow.of(this.line, stem, values.toMap());
	}

}
