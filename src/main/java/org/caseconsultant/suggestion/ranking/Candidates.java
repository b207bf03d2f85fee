package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Lists all codes of a code set that may stand on a claim for a text, far beyond those
 * that are suggested. A phrase, such as the name of a disease, is looked up in the
 * catalog; of a report the suggestions come first, then what the sentences name, then
 * what the catalog finds for the text as a whole. Of a mail that asks only what is
 * suggested is listed.
 */
public final class Candidates {

	private static final int PHRASE = 120;

	/** Words of the trade; a report of a patient has none of them. */
	private static final Pattern CODING = Pattern
		.compile("\\b(?:cpts?|hcpcs|icd-?10|modifiers?|bill(?:ed|ing)?|coding|coders?|coded|medicare)\\b");

	private static final Pattern ASKING = Pattern.compile("\\?|\\b(?:codes?|icd|dx|claim)\\b");

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
		if (isAsked(question)) {
			return new ArrayList<>(ranked).subList(0, Math.min(limit, ranked.size()));
		}
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

	/**
	 * A mail that asks is answered with what is suggested; a rank behind it would be a
	 * guess.
	 */
	private static boolean isAsked(QuestionText text) {
		return !isPhrase(text)
				&& (CODING.matcher(text.lower()).find() || (!Report.is(text) && ASKING.matcher(text.lower()).find()));
	}

	private static boolean isPhrase(QuestionText text) {
		return text.sentences().size() <= 1 && text.original().length() <= PHRASE && text.original().indexOf('?') < 0;
	}

}
