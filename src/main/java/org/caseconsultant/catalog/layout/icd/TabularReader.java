package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * Reads the tabular list: chapters hold sections, sections hold categories, and these
 * hold codes as deep as they go.
 */
final class TabularReader {

	private final XmlReader xml;

	private final Consumer<CatalogRow> rows;

	private boolean empty = true;

	private TabularReader(XmlReader xml, Consumer<CatalogRow> rows) {
		this.xml = xml;
		this.rows = rows;
	}

	/** Reads from the root element to the end of the file. */
	static void read(XmlReader xml, Consumer<CatalogRow> rows) throws IOException {
		new TabularReader(xml, rows).root();
	}

	private void root() throws IOException {
		if (!this.xml.nextChild() || !this.xml.name().equals("ICD10CM.tabular")) {
			throw this.xml.bad("the root element ICD10CM.tabular is expected");
		}
		while (this.xml.nextChild()) {
			switch (this.xml.name()) {
				case "version", "title", "introduction" -> this.xml.skip();
				case "chapter" -> element(TabularElement.chapter(this.xml));
				default -> throw unexpected("ICD10CM.tabular");
			}
		}
		this.xml.nextChild();
		if (this.empty) {
			throw this.xml.bad("holds no chapter with codes");
		}
	}

	private void element(TabularElement element) throws IOException {
		while (this.xml.nextChild()) {
			child(element, this.xml.name());
		}
		element.title(this.rows);
		this.empty &= !element.isCode();
	}

	private void child(TabularElement element, String name) throws IOException {
		switch (name) {
			case "name" -> element.name(this.xml.text());
			case "desc" -> element.description(this.xml.text());
			case "sectionIndex", "deactivated", "visualImpairment" -> this.xml.skip();
			case "section", "diag" -> {
				element.title(this.rows);
				element(element.child(name));
			}
			default -> notes(element, TabularNotes.of(name));
		}
	}

	private void notes(TabularElement element, String kind) throws IOException {
		if (kind.isEmpty()) {
			throw unexpected(element.toString());
		}
		element.title(this.rows);
		element.begin(kind);
		while (this.xml.nextChild()) {
			String character = this.xml.attribute("char");
			boolean extension = this.xml.name().equals("extension");
			if (!(extension || this.xml.name().equals("note"))) {
				throw unexpected(kind);
			}
			this.rows.accept(extension ? element.extension(character) : element.note(kind));
		}
	}

	private RuntimeException unexpected(String where) {
		return this.xml.bad("the element " + this.xml.name() + " is not expected in " + where);
	}

}
