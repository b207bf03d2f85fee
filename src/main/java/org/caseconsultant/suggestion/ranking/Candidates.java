package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Lists all codes of a code set that may answer a text, far beyond those that are
 * suggested. A phrase, such as the name of a disease, is looked up in the catalog; of
 * other texts the suggestions come first, then what the sentences name, then what the
 * catalog finds for the text as a whole.
 */
public final class Candidates {

	private static final int PHRASE = 120;

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
		Stream<String> named = (system == CodeSystem.ICD10CM)
				? this.diagnoses.rank(question).stream().map(RankedDiagnosis::code) : Stream.empty();
		List<String> found = this.catalog.search(new CatalogQuery(text, EnumSet.of(system), limit))
			.stream()
			.map((hit) -> hit.entry().code())
			.toList();
		if (isPhrase(question)) {
			ranked.addAll(found);
		}
		ranked.addAll(suggested);
		named.forEach(ranked::add);
		ranked.addAll(found);
		return new ArrayList<>(ranked).subList(0, Math.min(limit, ranked.size()));
	}

	private static boolean isPhrase(QuestionText text) {
		return text.sentences().size() <= 1 && text.original().length() <= PHRASE && text.original().indexOf('?') < 0;
	}

}
