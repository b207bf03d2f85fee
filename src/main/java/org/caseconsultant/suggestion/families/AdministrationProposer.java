package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;

/**
 * Proposes the codes of the administration plan, with its units.
 */
final class AdministrationProposer implements Proposer {

	private static final double INITIAL = 0.95;

	private static final double FURTHER = 0.9;

	private final Offers offers;

	AdministrationProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Map<String, List<TimelineStep>> byCode = new LinkedHashMap<>();
		for (TimelineStep step : basis.plan().steps()) {
			if (!step.code().isEmpty()) {
				byCode.computeIfAbsent(step.code(), (code) -> new ArrayList<>()).add(step);
			}
		}
		List<Suggestion> suggestions = new ArrayList<>();
		byCode.forEach((code, steps) -> suggestion(code, steps).ifPresent(suggestions::add));
		return Proposals.of(suggestions, byCode.isEmpty() ? Set.of() : AdministrationPlan.GOVERNED);
	}

	private Optional<Suggestion> suggestion(String code, List<TimelineStep> steps) {
		boolean counted = steps.stream().allMatch((step) -> step.minutes() > 0 || !needsTime(code));
		Optional<Integer> units = counted ? Optional.of(steps.stream().mapToInt(TimelineStep::units).sum())
				: Optional.empty();
		double score = AdministrationPlan.INITIAL.contains(code) ? INITIAL : FURTHER;
		String reason = String.join("; ", steps.stream().map((s) -> s.label() + ": " + s.reason()).toList());
		return this.offers.procedure(code, counted ? score : score - 0.1, reason, units,
				steps.stream().map(TimelineStep::evidence).distinct().toList());
	}

	private static boolean needsTime(String code) {
		return !Set
			.of("96372", "96374", "96375", "96376", "96401", "96402", "96409", "96411", "96416", "96521", "96522",
					"96523")
			.contains(code);
	}

}
