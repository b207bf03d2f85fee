package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.reading.Assertion;
import org.caseconsultant.suggestion.reading.AssertionReader;
import org.caseconsultant.suggestion.reading.QuestionText;

/**
 * Proposes codes whose title or terms the question says, sentence by sentence.
 */
public final class SearchProposer implements Proposer {

	private static final int MOST_SENTENCES = 120;

	private static final int HITS = 15;

	private static final double THRESHOLD = 0.42;

	private static final Pattern MODIFIER_ASKED = Pattern.compile("\\bmodifiers?\\b");

	private static final Pattern PLACE_ASKED = Pattern.compile("\\b(?:place of service|pos)\\b");

	private final Catalog catalog;

	private final Specificity specificity;

	/**
	 * Creates the proposer.
	 * @param catalog is searched
	 */
	public SearchProposer(Catalog catalog) {
		this.catalog = catalog;
		this.specificity = new Specificity(catalog);
	}

	@Override
	public Proposals propose(Basis basis) {
		QuestionText text = basis.facts().text();
		Map<String, Suggestion> sure = new LinkedHashMap<>();
		Map<String, Suggestion> uncertain = new LinkedHashMap<>();
		for (Evidence part : parts(text)) {
			for (CodeSystem system : systems(text)) {
				search(text, part, system, sure, uncertain);
			}
		}
		sure.keySet().forEach(uncertain::remove);
		return new Proposals(List.copyOf(sure.values()), List.copyOf(uncertain.values()), Set.of());
	}

	private static List<Evidence> parts(QuestionText text) {
		List<Evidence> parts = new ArrayList<>(text.sentences().stream().limit(MOST_SENTENCES).toList());
		if (parts.size() > 1 && text.original().length() < 600) {
			parts.add(text.evidence(0, text.original().length()));
		}
		return parts;
	}

	private static Set<CodeSystem> systems(QuestionText text) {
		Set<CodeSystem> systems = EnumSet.of(CodeSystem.CPT, CodeSystem.HCPCS, CodeSystem.ICD10CM);
		if (MODIFIER_ASKED.matcher(text.lower()).find()) {
			systems.add(CodeSystem.MODIFIER);
		}
		if (PLACE_ASKED.matcher(text.lower()).find()) {
			systems.add(CodeSystem.PLACE_OF_SERVICE);
		}
		return systems;
	}

	private void search(QuestionText text, Evidence part, CodeSystem system, Map<String, Suggestion> sure,
			Map<String, Suggestion> uncertain) {
		List<Token> tokens = Words.tokens(text.lower(part), part.start());
		List<Token> stated = asserted(text, tokens, (a) -> a == Assertion.ESTABLISHED);
		List<Token> open = asserted(text, tokens, (a) -> a != Assertion.NEGATED);
		if (open.isEmpty()) {
			return;
		}
		for (CatalogHit hit : this.catalog.search(new CatalogQuery(part.words(), EnumSet.of(system), HITS))) {
			boolean held = propose(text, hit.entry(), stated, sure);
			if (!held && system == CodeSystem.ICD10CM && stated.size() < open.size()) {
				propose(text, hit.entry(), open, uncertain);
			}
		}
	}

	private static List<Token> asserted(QuestionText text, List<Token> tokens, Predicate<Assertion> wanted) {
		return tokens.stream()
			.filter((token) -> wanted.test(AssertionReader.judge(text, text.evidence(token.start(), token.end()))))
			.toList();
	}

	private boolean propose(QuestionText text, CatalogEntry entry, List<Token> said, Map<String, Suggestion> into) {
		Coverage coverage = Coverage.of(entry, said);
		double needed = (entry.system() == CodeSystem.MODIFIER || entry.system() == CodeSystem.PLACE_OF_SERVICE) ? 0.6
				: THRESHOLD;
		if (coverage.score() < needed || coverage.tokens().isEmpty()) {
			return false;
		}
		double score = coverage.score();
		for (CatalogEntry billable : this.specificity.billable(entry, said)) {
			Coverage own = (billable == entry) ? coverage : Coverage.of(billable, said);
			keep(into, suggestion(text, billable, Math.max(own.score(), score), coverage, own));
			score = score * 0.85;
		}
		return true;
	}

	private static Suggestion suggestion(QuestionText text, CatalogEntry entry, double score, Coverage coverage,
			Coverage own) {
		String reason = "the question says what the catalog calls \"" + coverage.phrase() + "\"";
		String condition = own.missing().isEmpty() || own.missing().size() > 5 ? ""
				: "; the note must also support: " + String.join(", ", own.missing());
		return new Suggestion(entry.system(), entry.code(), entry.title(), Math.min(0.92, score), false,
				reason + condition, evidence(text, coverage.tokens()), entry.source(), java.util.Optional.empty());
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

}
