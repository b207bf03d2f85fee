package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.timed.ProlongedTime;
import org.caseconsultant.suggestion.timed.TimedCode;
import org.caseconsultant.suggestion.visit.VisitLevel;
import org.caseconsultant.suggestion.visit.VisitLevels;

/**
 * Proposes the level of a visit, with prolonged time behind it.
 */
final class VisitProposer implements Proposer {

	private static final double STATED = 0.92;

	private static final double PUT_TOGETHER = 0.7;

	private static final double ONE_OF_SEVERAL = 0.65;

	private final Offers offers;

	VisitProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		List<VisitLevel> levels = VisitLevels.of(basis.facts());
		List<Suggestion> suggestions = new ArrayList<>();
		levels.forEach((level) -> offer(level, levels.size() > 1, suggestions));
		if (suggestions.isEmpty()) {
			return Proposals.NONE;
		}
		Set<String> settled = new HashSet<>(VisitLevels.codes());
		settled.add("99211");
		settled.addAll(ProlongedTime.codes());
		return Proposals.of(suggestions, settled);
	}

	private void offer(VisitLevel level, boolean several, List<Suggestion> suggestions) {
		double score = several ? ONE_OF_SEVERAL : (level.stated() ? STATED : PUT_TOGETHER);
		for (TimedCode code : level.codes()) {
			this.offers.procedure(code.code(), score, level.reason(),
					code.code().equals(level.code()) ? Optional.empty() : Optional.of(code.units()), level.evidence())
				.ifPresent(suggestions::add);
		}
	}

}
