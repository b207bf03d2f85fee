package org.caseconsultant.suggestion.timed;

import java.util.List;
import java.util.Optional;

/**
 * What a question shows of a decision.
 *
 * @param problems level of the problems, if any is named
 * @param data level of the data, if any are named
 * @param risk level of the risk, if any is named
 * @param found what it rests on, in the order of the text
 */
public record DecisionReading(Optional<DecisionLevel> problems, Optional<DecisionLevel> data,
		Optional<DecisionLevel> risk, List<DecisionFound> found) {

	/**
	 * Finds the level; an element that is not named counts least.
	 * @return the level, or nothing if fewer than two elements are named
	 */
	public Optional<DecisionLevel> level() {
		long named = this.found.stream().map(DecisionFound::element).distinct().count();
		return (named < 2) ? Optional.empty()
				: Optional.of(DecisionMaking.level(this.problems.orElse(DecisionLevel.STRAIGHTFORWARD),
						this.data.orElse(DecisionLevel.STRAIGHTFORWARD),
						this.risk.orElse(DecisionLevel.STRAIGHTFORWARD)));
	}

}
