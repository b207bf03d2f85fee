package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Lists all codes of a code set that may stand on a claim for a text, far beyond those
 * that are suggested. A phrase, such as the name of a disease, is looked up in the
 * catalog; of other texts the suggestions come first, then what the sentences name, then
 * what the catalog finds for the text as a whole.
 */
public final class Candidates {

	private static final int PHRASE = 120;

	/** With so many named, those that only share words are of no use. */
	private static final int MANY = 40;

	private final Catalog catalog;

	private final DiagnosisRanking diagnoses;

	/**
	 * Creates the list maker.
	 * @param catalog is searched
	 */
	public Candidates(Catalog catalog) {
		this.catalog = catalog;
		this.diagnoses = new DiagnosisRanking(catalog);
	}

	/**
	 * Lists codes.
	 * @param text the text
	 * @param system code set
	 * @param suggested what is suggested of the code set, best first
	 * @param limit most codes
	 * @return codes, the best first
	 */
	public List<String> rank(String text, CodeSystem system, List<String> suggested, int limit) {
		QuestionText question = QuestionText.of(text);
		Set<String> ranked = new LinkedHashSet<>();
		if (isPhrase(question)) {
			ranked.addAll(found(text, system, limit));
		}
		ranked.addAll(suggested);
		if (system == CodeSystem.ICD10CM) {
			this.diagnoses.rank(question).forEach((diagnosis) -> ranked.add(diagnosis.code()));
		}
		if (!isPhrase(question) && ranked.size() < MANY) {
			ranked.addAll(found(text, system, limit));
		}
		return new ArrayList<>(ranked).subList(0, Math.min(limit, ranked.size()));
	}

	private List<String> found(String text, CodeSystem system, int limit) {
		return this.catalog.search(new CatalogQuery(text, EnumSet.of(system), limit).billable())
			.stream()
			.map((hit) -> hit.entry().code())
			.toList();
	}

	private static boolean isPhrase(QuestionText text) {
		return text.sentences().size() <= 1 && text.original().length() <= PHRASE && text.original().indexOf('?') < 0;
	}

}
