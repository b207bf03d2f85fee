package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Proposes codes whose title or terms the question says, sentence by sentence; the
 * diagnoses of a report are left to the {@link DiagnosisProposer}.
 */
public final class SearchProposer implements Proposer {

	private static final int MOST_SENTENCES = 80;

	private static final int HITS = 15;

	private static final double THRESHOLD = 0.48;

	private static final int SHORT_TEXT = 300;

	private static final double BASE = 0.82;

	private static final double FIRST_RANK = 0.98;

	private static final double LEAST = 0.45;

	private static final Pattern MODIFIER_ASKED = Pattern.compile("\\bmodifiers?\\b");

	private static final Pattern PLACE_ASKED = Pattern.compile("\\b(?:place of service|pos)\\b");

	private final Catalog catalog;

	private final Specificity specificity;

	private final Phrases phrases = new Phrases();

	/**
	 * Creates the proposer.
	 * @param catalog is searched
	 */
	public SearchProposer(Catalog catalog) {
		this.catalog = catalog;
		this.specificity = new Specificity(catalog, this.phrases);
	}

	@Override
	public Proposals propose(Basis basis) {
		QuestionText text = basis.facts().text();
		Found found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
		parts(text).forEach((part) -> search(text, part, found));
		found.sure().keySet().forEach(found.uncertain()::remove);
		return new Proposals(List.copyOf(found.sure().values()), List.copyOf(found.uncertain().values()), Set.of());
	}

	private static List<Evidence> parts(QuestionText text) {
		Map<String, Evidence> different = new LinkedHashMap<>();
		text.sentences().forEach((sentence) -> different.putIfAbsent(sentence.words(), sentence));
		List<Evidence> parts = new ArrayList<>(different.values().stream().limit(MOST_SENTENCES).toList());
		if (parts.size() > 1 && text.original().length() < SHORT_TEXT) {
			parts.add(text.evidence(0, text.original().length()));
		}
		return parts;
	}

	private static Set<CodeSystem> systems(QuestionText text) {
		Set<CodeSystem> systems = EnumSet.of(CodeSystem.CPT, CodeSystem.HCPCS);
		if (!Report.is(text)) {
			systems.add(CodeSystem.ICD10CM);
		}
		if (MODIFIER_ASKED.matcher(text.lower()).find()) {
			systems.add(CodeSystem.MODIFIER);
		}
		if (PLACE_ASKED.matcher(text.lower()).find()) {
			systems.add(CodeSystem.PLACE_OF_SERVICE);
		}
		return systems;
	}

	private void search(QuestionText text, Evidence part, Found found) {
		Said said = Said.of(text, part);
		if (said.open().isEmpty()) {
			return;
		}
		for (CodeSystem system : systems(text)) {
			List<CatalogHit> hits = this.catalog.search(new CatalogQuery(said.query(), EnumSet.of(system), HITS));
			for (CatalogHit hit : hits) {
				judge(text, hit, hits.get(0).score(), said, found);
			}
		}
	}

	private void judge(QuestionText text, CatalogHit hit, double best, Said said, Found found) {
		double standing = (best <= 0) ? 1 : BASE + (1 - BASE) * Math.min(1, hit.score() / best);
		boolean diagnosis = hit.entry().system() == CodeSystem.ICD10CM;
		Map<String, Token> stated = diagnosis ? said.conditions() : said.stated();
		boolean held = propose(text, hit, standing, stated, found.sure());
		if (!held && diagnosis && said.stated().size() < said.open().size()) {
			propose(text, hit, standing, said.open(), found.uncertain());
		}
	}

	private boolean propose(QuestionText text, CatalogHit hit, double standing, Map<String, Token> said,
			Map<String, Suggestion> into) {
		CatalogEntry entry = hit.entry();
		Coverage coverage = coverage(hit, standing, said);
		double needed = (entry.system() == CodeSystem.MODIFIER || entry.system() == CodeSystem.PLACE_OF_SERVICE) ? 0.6
				: THRESHOLD;
		double score = coverage.score() * standing;
		if (score < needed || coverage.tokens().isEmpty() || isUnnamedDrug(entry, said)) {
			return false;
		}
		for (CatalogEntry billable : this.specificity.billable(entry, said.keySet())) {
			Coverage own = (billable == entry) ? coverage : Coverage.of(this.phrases.of(billable), said);
			double weighed = Math.max(own.score() * standing, score) * Fitness.of(billable, text.lower());
			if (weighed >= LEAST) {
				keep(into, suggestion(text, billable, weighed, coverage, missing(billable, own, said)));
			}
			score = score * 0.85;
		}
		return true;
	}

	private Coverage coverage(CatalogHit hit, double standing, Map<String, Token> said) {
		Coverage spoken = Coverage.of(this.phrases.of(hit.entry()), said);
		Coverage matched = (standing >= FIRST_RANK) ? Coverage.matched(hit, said) : spoken;
		return (matched.score() > spoken.score()) ? matched : spoken;
	}

	/** A drug is found by its name, not by what it is good for. */
	private static boolean isUnnamedDrug(CatalogEntry entry, Map<String, Token> said) {
		return entry.drugUnit().isPresent()
				&& !said.containsKey(Words.stem(entry.title().toLowerCase(Locale.ROOT).split("[ ,]", 2)[0]));
	}

	/**
	 * What a title says beyond the question, if it is the title that the question says.
	 */
	private List<String> missing(CatalogEntry entry, Coverage own, Map<String, Token> said) {
		String title = this.phrases.of(entry).get(0).text();
		return own.phrase().equals(title) ? Coverage.missing(title, said) : List.of();
	}

	private static Suggestion suggestion(QuestionText text, CatalogEntry entry, double score, Coverage coverage,
			List<String> missing) {
		String reason = "the question says what the catalog calls \"" + coverage.phrase() + "\"";
		String condition = missing.isEmpty() || missing.size() > 5 ? ""
				: "; the note must also support: " + String.join(", ", missing);
		return new Suggestion(entry.system(), entry.code(), entry.title(), Math.min(0.92, score), false,
				reason + condition, evidence(text, coverage.tokens()), entry.source(), Optional.empty());
	}

	private static List<Evidence> evidence(QuestionText text, List<Token> tokens) {
		List<Token> sorted = tokens.stream().sorted(Comparator.comparingInt(Token::start)).toList();
		int first = sorted.get(0).start();
		int last = sorted.get(sorted.size() - 1).end();
		if (last - first <= 80) {
			return List.of(text.evidence(first, last));
		}
		return sorted.stream().map((token) -> text.evidence(token.start(), token.end())).toList();
	}

	private static void keep(Map<String, Suggestion> into, Suggestion suggestion) {
		String key = suggestion.system() + " " + suggestion.code();
		Suggestion other = into.get(key);
		if (other == null || other.score() < suggestion.score()) {
			into.put(key, suggestion);
		}
	}

	private record Found(Map<String, Suggestion> sure, Map<String, Suggestion> uncertain) {
	}

}
