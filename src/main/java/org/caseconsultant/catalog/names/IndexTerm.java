package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * A term of an alphabetic index with its codes, references and subterms.
 */
final class IndexTerm {

	private static final String PARTING = " | ";

	private final @Nullable IndexTerm parent;

	private final String title;

	private final String nemod;

	private final Map<String, String> codes = new LinkedHashMap<>();

	private final List<String> references = new ArrayList<>();

	private final List<IndexTerm> children = new ArrayList<>();

	IndexTerm(@Nullable IndexTerm parent, String title, String nemod) {
		this.parent = parent;
		this.title = title;
		this.nemod = title.equals(nemod) ? "" : nemod;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	/** Takes a code or a reference of the term. */
	void add(CatalogRow row) {
		String code = row.code().replaceAll("[.-]+$", "");
		if (!code.isEmpty()) {
			this.codes.put(row.value("column"), code);
		}
		addReferences(row.value("see"));
		addReferences(row.value("seeAlso"));
	}

	private void addReferences(String texts) {
		for (String text : texts.split(";")) {
			if (!text.isBlank() && !this.references.contains(text.strip())) {
				this.references.add(text.strip());
			}
		}
	}

	String title() {
		return this.title;
	}

	/** Returns the codes by the column of the table; an index has the column "". */
	Map<String, String> codes() {
		return this.codes;
	}

	List<String> references() {
		return this.references;
	}

	List<IndexTerm> children() {
		return this.children;
	}

	int level() {
		return (this.parent == null) ? 0 : this.parent.level() + 1;
	}

	/** Returns the title with its nonessential modifiers. */
	String text() {
		return this.nemod.isEmpty() ? this.title : this.title + " " + this.nemod;
	}

	/** Returns the texts from the main term down. */
	String path() {
		return (this.parent == null) ? text() : this.parent.path() + PARTING + text();
	}

	/** Returns the texts below one of the terms above. */
	String pathBelow(IndexTerm above) {
		if (this.parent == null || this == above) {
			return "";
		}
		return this.parent.pathBelow(above) + PARTING + text();
	}

}
