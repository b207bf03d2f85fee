package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;

/**
 * Expands a heading to the billable codes below it, as far as the question documents
 * them; the unspecified one goes first when it does not (ICD-10-CM Official Guidelines,
 * section I.B.2 and I.B.18: highest level of specificity that is documented).
 */
final class Specificity {

	private static final double UNDOCUMENTED = -0.05;

	private static final int MOST = 60;

	private static final int DEPTH = 4;

	private final Catalog catalog;

	private final Phrases phrases;

	Specificity(Catalog catalog, Phrases phrases) {
		this.catalog = catalog;
		this.phrases = phrases;
	}

	/**
	 * Expands an entry.
	 * @param entry a heading or a billable code
	 * @param said stems of the question
	 * @return the billable codes that fit best, the best first, at most two
	 */
	List<CatalogEntry> billable(CatalogEntry entry, Set<String> said) {
		if (entry.billable()) {
			return List.of(entry);
		}
		List<CatalogEntry> below = new ArrayList<>();
		descend(entry, below, 0);
		Set<String> heading = this.phrases.of(entry).get(0).stems();
		return below.stream()
			.sorted(Comparator.comparingDouble((CatalogEntry e) -> -fit(e, said, heading))
				.thenComparing(CatalogEntry::code))
			.limit(2)
			.filter((e) -> fit(e, said, heading) > UNDOCUMENTED)
			.toList();
	}

	private void descend(CatalogEntry heading, List<CatalogEntry> below, int depth) {
		for (CatalogEntry child : this.catalog.children(heading.system(), heading.code())) {
			if (below.size() >= MOST || depth > DEPTH) {
				return;
			}
			if (child.billable()) {
				below.add(child);
			}
			else {
				descend(child, below, depth + 1);
			}
		}
	}

	private double fit(CatalogEntry entry, Set<String> said, Set<String> heading) {
		Set<String> own = new HashSet<>(this.phrases.of(entry).get(0).stems());
		own.removeAll(heading);
		long documented = own.stream().filter(said::contains).count();
		double undocumented = own.size() - documented;
		double unspecified = Titles.isUnspecified(entry.code(), entry.title()) ? 0.5 : 0;
		return documented - undocumented * 0.6 + unspecified - (Titles.isLater(entry.title(), "") ? 2 : 0);
	}

}
