package org.caseconsultant.catalog.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * The words for sites of the body, as the table of neoplasms has them. A site alone is no
 * diagnosis.
 */
final class SiteWords {

	/**
	 * A site has malignant, secondary, benign and uncertain neoplasms; a scar has not.
	 */
	private static final int CATEGORIES = 4;

	private static final int CATEGORY_LENGTH = 3;

	/** Chapter 2 of ICD-10-CM. */
	private static final String FIRST = "C";

	private static final String BEHIND = "D5";

	private static final Set<String> BEHAVIOURS = Set.of("neoplasm", "malign", "benign", "situ", "behavior",
			"secondari", "metastat", "tumor", "metastasi", "carcinoma");

	private final Lexicon lexicon;

	private final Map<Integer, Set<String>> categories = new HashMap<>();

	private final BitSet sites = new BitSet();

	SiteWords(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Takes a name; those that belong to another table are left alone. */
	void add(String code, Names name) {
		if (name.kind() == Kind.TABLE && code.compareTo(FIRST) > 0 && code.compareTo(BEHIND) < 0) {
			for (int i = 0; i < name.size(); i++) {
				if (!name.isOptional(i)) {
					this.categories.computeIfAbsent(name.word(i), (key) -> new HashSet<>())
						.add(code.substring(0, CATEGORY_LENGTH));
				}
			}
		}
	}

	/** Takes note that all names were added. */
	void complete() {
		this.categories.forEach((stem, found) -> {
			if (found.size() >= CATEGORIES) {
				this.sites.set(stem);
			}
		});
		BEHAVIOURS.stream()
			.mapToInt(this.lexicon::id)
			.filter((stem) -> stem != Lexicon.UNKNOWN)
			.forEach(this.sites::clear);
		this.categories.clear();
	}

	boolean contains(String stem) {
		int id = this.lexicon.id(stem);
		return id != Lexicon.UNKNOWN && this.sites.get(id);
	}

}
