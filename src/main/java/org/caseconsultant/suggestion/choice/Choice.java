package org.caseconsultant.suggestion.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.MissingFact;

/**
 * What one decision table says of a question.
 *
 * @param family unique name of the table
 * @param title what is coded
 * @param owner whose rule it is
 * @param source where the rule stands
 * @param offers codes that agree with everything said
 * @param excluded codes of the table that something said contradicts
 * @param refused codes outside the table that are ruled out
 * @param open facts that have to be asked
 * @param members all codes of the table that nothing contradicts
 */
public record Choice(String family, String title, String owner, SourceRow source, List<Offer> offers,
		Map<String, Reason> excluded, List<Refusal> refused, List<MissingFact> open, Set<String> members) {

	/**
	 * Tells why a code cannot stand.
	 * @param code any code
	 * @return the reason, or nothing if it may stand
	 */
	public Optional<Reason> against(String code) {
		return this.refused.stream()
			.filter((refusal) -> refusal.code().covers(code))
			.findFirst()
			.map(Refusal::reason)
			.or(() -> Optional.ofNullable(this.excluded.get(code)));
	}

	/**
	 * Tells whether a code is ruled out by name.
	 * @param code any code
	 * @return true if the refusing part of the table names it
	 */
	public boolean refuses(String code) {
		return this.refused.stream().anyMatch((refusal) -> refusal.code().covers(code));
	}

	/**
	 * A code that agrees.
	 *
	 * @param code the code
	 * @param score 0 to 1
	 * @param reason own words
	 * @param evidence words of the question
	 * @param units units, if known
	 */
	public record Offer(String code, double score, String reason, List<Evidence> evidence, Optional<Integer> units) {
	}

	/**
	 * Why a code cannot stand.
	 *
	 * @param words own words
	 * @param evidence words of the question
	 */
	public record Reason(String words, List<Evidence> evidence) {
	}

	/**
	 * Codes that are ruled out.
	 *
	 * @param code the row of the table
	 * @param reason why
	 */
	record Refusal(ChoiceCode code, Reason reason) {
	}

}
