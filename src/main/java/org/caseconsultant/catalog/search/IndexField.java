package org.caseconsultant.catalog.search;

import java.util.List;
import java.util.Locale;

/**
 * The fields of the index and how much a word found in them counts.
 */
enum IndexField {

	/** Name of the code set. */
	SYSTEM(0),
	/** The code as it is written on a claim. */
	CODE(1),
	/** Words of the title. */
	TITLE(2.2),
	/** Words that people use. */
	TERMS(2),
	/** Generic and brand names. */
	DRUG(3),
	/** Words of the description. */
	DESCRIPTION(0.4);

	/** The fields that hold single words. */
	static final List<IndexField> WORD_FIELDS = List.of(TITLE, TERMS, DRUG, DESCRIPTION);

	private static final double TITLE_BOOST = 1.1;

	private static final double DRUG_BOOST = 1.2;

	private final double boost;

	IndexField(double boost) {
		this.boost = boost;
	}

	double boost() {
		return this.boost;
	}

	/** How much a name of this kind counts in the ranking. */
	double phraseBoost() {
		return switch (this) {
			case TITLE -> TITLE_BOOST;
			case DRUG -> DRUG_BOOST;
			default -> 1;
		};
	}

	String fieldName() {
		return name().toLowerCase(Locale.ROOT);
	}

}
