package org.caseconsultant.suggestion.families;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;

/**
 * Proposes the codes that the question names itself, as far as the catalog holds them and
 * they may stand on a claim.
 */
final class NamedProposer implements Proposer {

	private static final double SCORE = 0.9;

	@Override
	public Proposals propose(Basis basis) {
		return Proposals.of(basis.named().stream().flatMap((code) -> suggestion(code).stream()).toList(), Set.of());
	}

	private static Optional<Suggestion> suggestion(NamedCode code) {
		boolean fits = code.standing() == CodeStanding.VALID || code.standing() == CodeStanding.NOT_FOR_MEDICARE;
		return code.source()
			.filter((source) -> fits)
			.map((source) -> new Suggestion(code.system(), code.code(), code.title(), SCORE, true,
					"named in the question", List.of(code.evidence()), source, code.units()));
	}

}
