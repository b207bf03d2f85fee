package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Proposes procedures whose whole name the question says, a title or one of the words
 * people use for it. Names of two words and more only: one word alone means too much.
 */
public final class ProcedureNames implements Proposer {

	private static final double WHOLE = 0.99;

	private static final double RARE = 9;

	private static final double SURE = 0.75;

	private static final int LOOSE = 2;

	private static final double LEAST = 0.58;

	private static final double BY_RARITY = 0.015;

	private static final double MOST = 0.82;

	private static final Set<CatalogName.Kind> KINDS = Set.of(CatalogName.Kind.TITLE, CatalogName.Kind.TERM);

	private final Catalog catalog;

	/**
	 * Creates the proposer.
	 * @param catalog holds the names
	 */
	public ProcedureNames(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public Proposals propose(Basis basis) {
		QuestionText text = basis.facts().text();
		Map<String, Suggestion> best = new HashMap<>();
		for (Evidence sentence : text.sentences().subList(0, Math.min(100, text.sentences().size()))) {
			for (CodeSystem system : List.of(CodeSystem.CPT, CodeSystem.HCPCS)) {
				mentions(system, sentence)
					.forEach((mention) -> offer(text, sentence, system, mention).ifPresent((each) -> best
						.merge(each.code(), each, (one, other) -> (other.score() > one.score()) ? other : one)));
			}
		}
		return Proposals.of(new ArrayList<>(best.values()), Set.of());
	}

	private List<NameMention> mentions(CodeSystem system, Evidence sentence) {
		return this.catalog.mentions(system, sentence.words())
			.stream()
			.filter((mention) -> KINDS.contains(mention.kind()) && mention.share() >= WHOLE && mention.weight() >= RARE)
			.filter((mention) -> mention.surety() >= SURE && mention.loose() <= LOOSE
					&& mention.words().cardinality() > 1)
			.toList();
	}

	private Optional<Suggestion> offer(QuestionText text, Evidence sentence, CodeSystem system, NameMention mention) {
		Evidence words = text.evidence(sentence.start() + mention.start(), sentence.start() + mention.end());
		if (AssertionReader.judge(text, words) == Assertion.NEGATED) {
			return Optional.empty();
		}
		double score = Math.min(MOST, LEAST + BY_RARITY * (mention.weight() - RARE));
		return this.catalog.find(system, mention.code())
			.flatMap((entry) -> Offers.of(entry, score * Fitness.of(entry, text.lower()),
					"the question says \"" + words.words() + "\", a name of this code", Optional.empty(),
					List.of(words)));
	}

}
