package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * Reads an index or one of its tables: letters hold main terms, these hold terms as deep
 * as they go.
 */
final class IndexReader {

	private final XmlReader xml;

	private final Consumer<CatalogRow> rows;

	private final IndexColumns columns;

	private boolean empty = true;

	private IndexReader(XmlReader xml, Consumer<CatalogRow> rows, IndexColumns columns) {
		this.xml = xml;
		this.rows = rows;
		this.columns = columns;
	}

	/** Reads an index without columns. */
	static void index(XmlReader xml, Consumer<CatalogRow> rows) throws IOException {
		new IndexReader(xml, rows, IndexColumns.none()).root();
	}

	/** Reads the table of drugs. */
	static void drugs(XmlReader xml, Consumer<CatalogRow> rows) throws IOException {
		new IndexReader(xml, rows, IndexColumns.drugs()).root();
	}

	/** Reads the table of neoplasms. */
	static void neoplasms(XmlReader xml, Consumer<CatalogRow> rows) throws IOException {
		new IndexReader(xml, rows, IndexColumns.neoplasms()).root();
	}

	private void root() throws IOException {
		if (!this.xml.nextChild() || !this.xml.name().equals("ICD10CM.index")) {
			throw this.xml.bad("the root element ICD10CM.index is expected");
		}
		while (this.xml.nextChild()) {
			switch (this.xml.name()) {
				case "version", "title" -> this.xml.skip();
				case "indexHeading" -> this.columns.readHeads(this.xml);
				case "letter" -> letter();
				default -> throw unexpected("ICD10CM.index");
			}
		}
		this.xml.nextChild();
		if (this.empty) {
			throw this.xml.bad("holds no main term");
		}
	}

	private void letter() throws IOException {
		this.columns.requireHeads(this.xml);
		while (this.xml.nextChild()) {
			switch (this.xml.name()) {
				case "title" -> this.xml.skip();
				case "mainTerm" -> term(IndexTerm.main(this.xml));
				default -> throw unexpected("a letter");
			}
		}
	}

	private void term(IndexTerm term) throws IOException {
		this.empty = false;
		while (this.xml.nextChild()) {
			if (this.xml.name().equals("term")) {
				term.emit(this.rows);
				term(term.child());
			}
			else {
				part(term, this.xml.name());
			}
		}
		term.emit(this.rows);
	}

	private void part(IndexTerm term, String name) throws IOException {
		switch (name) {
			case "title" -> term.title(ElementText.read(this.xml, "nemod"));
			case "code" -> term.code("", this.xml.text());
			case "cell" -> {
				String column = this.columns.name(this.xml);
				term.code(column, this.columns.checked(this.xml, column, this.xml.text()));
			}
			case "manif" -> term.put("manifestation", this.xml.text());
			case "see", "seeAlso", "seecat", "subcat", "warning" -> term.put(name, this.xml.text());
			default -> throw unexpected("a term");
		}
	}

	private RuntimeException unexpected(String where) {
		return this.xml.bad("the element " + this.xml.name() + " is not expected in " + where);
	}

}
