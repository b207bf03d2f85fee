package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.RowValues;

/**
 * A chapter, section or code of the tabular list while it is read.
 */
final class TabularElement {

	private final XmlReader xml;

	private final String note;

	private final String parent;

	private final int level;

	private final long line;

	private final String placeholder;

	private final Map<String, Integer> blocks = new HashMap<>();

	private String key;

	private String description = "";

	private boolean titled;

	private int notes;

	private TabularElement(XmlReader xml, String note, String key, String parent, int level) {
		this.xml = xml;
		this.note = note;
		this.key = key;
		this.parent = parent;
		this.level = level;
		this.line = xml.line();
		this.placeholder = xml.attribute("placeholder");
	}

	/** Begins a chapter. */
	static TabularElement chapter(XmlReader xml) {
		return new TabularElement(xml, "chapter", "", "", 0);
	}

	/** Begins a section of this chapter or a code of this section or code. */
	TabularElement child(String name) {
		if (name.equals("section") != this.note.equals("chapter")) {
			throw this.xml.bad("a " + name + " is not expected in " + this);
		}
		String section = name.equals("section") ? range(this.xml.attribute("id")) : "";
		return new TabularElement(this.xml, section.isEmpty() ? "title" : name, section, this.key, this.level + 1);
	}

	/** A section of one category gets a key that differs from the category's. */
	private String range(String id) {
		String range = id.contains("-") ? id : id + "-" + id;
		if (!range.matches("[A-Z]\\d[0-9A-Z]-[A-Z]\\d[0-9A-Z]")) {
			throw this.xml.bad("the id of a section is expected, not '" + id + "'");
		}
		return range;
	}

	/** Takes the name of a chapter or code. */
	void name(String name) {
		if (isCode() ? !isBelowParent(name) : !name.matches("\\d{1,2}") || !this.key.isEmpty()) {
			throw this.xml.bad("'" + name + "' is not expected as name in " + this);
		}
		this.key = name;
	}

	private boolean isBelowParent(String name) {
		return this.key.isEmpty() && IcdSpelling.DOTTED.matcher(name).matches() && ((this.level == 2)
				? name.indexOf('.') < 0 : name.startsWith(this.parent.substring(0, IcdSpelling.CATEGORY)));
	}

	void description(String text) {
		if (this.titled || !this.description.isEmpty()) {
			throw this.xml.bad("a second description or one after the notes stands in " + this);
		}
		this.description = text;
	}

	/** Hands over the row of the element itself, once. */
	void title(Consumer<CatalogRow> rows) {
		if (this.titled) {
			return;
		}
		if (this.key.isEmpty() || this.description.isEmpty()) {
			throw this.xml.bad("name or description is missing in " + this);
		}
		this.titled = true;
		rows.accept(CatalogRow.of(this.line, this.key,
				new RowValues().put("note", this.note)
					.put("text", this.description)
					.put("level", String.valueOf(this.level))
					.put("parent", this.parent)
					.put("placeholder", this.placeholder)
					.toMap()));
	}

	/** Begins a block of notes. */
	void begin(String kind) {
		this.blocks.merge(kind, 1, Integer::sum);
	}

	/** Reads a note; one among the seventh characters explains them. */
	CatalogRow note(String kind) throws IOException {
		return row(kind.equals("sevenChr") ? "sevenChrNote" : kind, "", this.blocks.getOrDefault(kind, 1));
	}

	/** Reads what a seventh character means. */
	CatalogRow extension(String character) throws IOException {
		if (!character.matches("[0-9A-Z]")) {
			throw this.xml.bad("a seventh character is expected, not '" + character + "'");
		}
		return row("sevenChr", character, 1);
	}

	private CatalogRow row(String kind, String character, int block) throws IOException {
		long begin = this.xml.line();
		String text = this.xml.text();
		RowValues values = new RowValues().put("note", kind).put("text", text).put("character", character);
		values.put("codes", TabularNotes.codes(text)).put("block", (block > 1) ? String.valueOf(block) : "");
		return new CatalogRow(begin, this.key, String.valueOf(++this.notes), null, null, values.toMap());
	}

	boolean isCode() {
		return this.note.equals("title");
	}

	@Override
	public String toString() {
		return this.note.equals("title") ? "the code " + this.key : "the " + this.note + " " + this.key;
	}

}
