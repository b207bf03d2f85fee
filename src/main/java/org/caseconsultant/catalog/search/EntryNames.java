package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * All names of an entry, its title first.
 */
final class EntryNames {

	private EntryNames() {
	}

	static List<CatalogName> of(CatalogEntry entry, Collection<CatalogName> more) {
		List<CatalogName> names = new ArrayList<>();
		add(names, Kind.TITLE, entry.title());
		add(names, Kind.SHORT_TITLE, entry.shortTitle().equals(entry.title()) ? "" : entry.shortTitle());
		entry.terms().forEach((term) -> add(names, Kind.TERM, term));
		entry.drugUnit().ifPresent((unit) -> {
			add(names, Kind.DRUG, unit.drug());
			unit.brands().forEach((brand) -> add(names, Kind.DRUG, brand));
		});
		names.addAll(more);
		add(names, Kind.DESCRIPTION, entry.description());
		return names;
	}

	private static void add(List<CatalogName> names, Kind kind, String text) {
		if (!text.isBlank()) {
			names.add(new CatalogName(kind, text));
		}
	}

}
