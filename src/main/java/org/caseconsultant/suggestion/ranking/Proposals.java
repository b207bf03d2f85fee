package org.caseconsultant.suggestion.ranking;

import java.util.List;
import java.util.Set;

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
	 * Proposes codes and settles a family.
	 * @param suggestions codes that fit
	 * @param settled the codes of the family
	 * @return the proposals
	 */
	public static Proposals of(List<Suggestion> suggestions, Set<String> settled) {
		return new Proposals(suggestions, List.of(), settled);
	}

}
