package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.choice.Choice;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;

/**
 * Proposes what the decision tables offer.
 */
final class ChoiceProposer implements Proposer {

	private final Offers offers;

	ChoiceProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		List<Suggestion> suggestions = new ArrayList<>();
		Set<String> settled = new HashSet<>();
		for (Choice choice : basis.decisions().choices()) {
			choice.offers()
				.stream()
				.filter((offer) -> !basis.decisions().refuses(offer.code()))
				.forEach((offer) -> suggestion(offer).ifPresent(suggestions::add));
			settled.addAll(choice.excluded().keySet());
		}
		return Proposals.of(suggestions, settled);
	}

	private Optional<Suggestion> suggestion(Choice.Offer offer) {
		return this.offers.any(offer.code(), offer.score(), offer.reason(), offer.units(), offer.evidence());
	}

}
