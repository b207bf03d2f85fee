package org.caseconsultant.suggestion.ranking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.Suggestion;

/**
 * What a proposer proposes.
 *
 * @param suggestions codes that fit
 * @param uncertain diagnoses that the question only suspects
 * @param settled codes about which this proposer has decided: others may not propose them
 * from words alone
 */
public record Proposals(List<Suggestion> suggestions, List<Suggestion> uncertain, Set<String> settled) {

	/** Nothing. */
	public static final Proposals NONE = new Proposals(List.of(), List.of(), Set.of());

	/**
	 * Adds what another proposer proposes.
	 * @param other its proposals
	 * @return both
	 */
	public Proposals and(Proposals other) {
		return new Proposals(joined(this.suggestions, other.suggestions), joined(this.uncertain, other.uncertain),
				Stream.concat(this.settled.stream(), other.settled.stream()).collect(Collectors.toUnmodifiableSet()));
	}

	private static List<Suggestion> joined(List<Suggestion> some, List<Suggestion> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/**
	 * Proposes codes and settles a family.
	 * @param suggestions codes that fit
	 * @param settled the codes of the family
	 * @return the proposals
	 */
	public static Proposals of(List<Suggestion> suggestions, Set<String> settled) {
		return new Proposals(suggestions, List.of(), settled);
	}

}
