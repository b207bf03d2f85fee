package org.caseconsultant.catalog.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * The terms of an index or a table, built from rows in the order of the file.
 */
final class IndexTree {

	private static final String PARTING = " \\| ";

	private final List<IndexTerm> mainTerms = new ArrayList<>();

	private final List<IndexTerm> open = new ArrayList<>();

	private String lastPath = "";

	void add(CatalogRow row) {
		String path = row.value("path");
		if (!path.equals(this.lastPath) || this.open.isEmpty()) {
			begin(path, row.value("nemod"));
			this.lastPath = path;
		}
		this.open.get(this.open.size() - 1).add(row);
	}

	List<IndexTerm> mainTerms() {
		return this.mainTerms;
	}

	/** Hands over all terms, each before its subterms. */
	void forEach(Consumer<IndexTerm> terms) {
		this.mainTerms.forEach((term) -> walk(term, terms));
	}

	static void walk(IndexTerm term, Consumer<IndexTerm> terms) {
		terms.accept(term);
		term.children().forEach((child) -> walk(child, terms));
	}

	private void begin(String path, String nemod) {
		String[] titles = path.split(PARTING);
		int level = Math.min(titles.length - 1, this.open.size());
		this.open.subList(level, this.open.size()).clear();
		IndexTerm parent = (level == 0) ? null : this.open.get(level - 1);
		IndexTerm term = new IndexTerm(parent, titles[titles.length - 1], nemod);
		if (parent == null) {
			this.mainTerms.add(term);
		}
		this.open.add(term);
	}

}
