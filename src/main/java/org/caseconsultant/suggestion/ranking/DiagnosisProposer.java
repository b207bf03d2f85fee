package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.text.Assertion;

/**
 * Proposes the diagnoses that a report names. What is denied or is said of a relative is
 * not proposed; what is only suspected is kept apart (ICD-10-CM Official Guidelines,
 * section IV.H: an outpatient diagnosis that is not certain is not coded).
 */
public final class DiagnosisProposer implements Proposer {

	private static final int MOST = 25;

	private static final double LEAST_SHARE = 0.95;

	private static final double LEAST = 0.42;

	private static final double RANGE = 0.46;

	private final Catalog catalog;

	private final DiagnosisRanking ranking;

	/**
	 * Creates the proposer.
	 * @param catalog holds the names of diagnoses
	 */
	public DiagnosisProposer(Catalog catalog) {
		this.catalog = catalog;
		this.ranking = new DiagnosisRanking(catalog);
	}

	@Override
	public Proposals propose(Basis basis) {
		if (!Report.is(basis.facts().text())) {
			return Proposals.NONE;
		}
		List<RankedDiagnosis> ranked = this.ranking.rank(basis.facts().text());
		List<Suggestion> stated = new ArrayList<>();
		List<Suggestion> uncertain = new ArrayList<>();
		for (RankedDiagnosis each : ranked.subList(0, Math.min(MOST, ranked.size()))) {
			if (each.best().name().share() >= LEAST_SHARE) {
				double score = LEAST + RANGE * each.score() / ranked.get(0).score();
				if (each.best().isStated()) {
					offer(each.best(), score).ifPresent(stated::add);
				}
				else if (each.best().assertion() == Assertion.UNCERTAIN) {
					offer(each.best(), score).ifPresent(uncertain::add);
				}
			}
		}
		return new Proposals(stated, uncertain, Set.of());
	}

	private Optional<Suggestion> offer(Mentioned mentioned, double score) {
		String reason = "the question says \"" + mentioned.words().words() + "\", a name of "
				+ (mentioned.name().ofHeading()
						? "its heading, for which this code stands unless the note documents more" : "this code");
		return this.catalog.find(CodeSystem.ICD10CM, mentioned.code())
			.flatMap((entry) -> Offers.of(entry, score, reason, Optional.empty(), List.of(mentioned.words())));
	}

}
