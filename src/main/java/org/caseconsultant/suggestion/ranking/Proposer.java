package org.caseconsultant.suggestion.ranking;

/**
 * Proposes codes for a question.
 */
@FunctionalInterface
public interface Proposer {

	/**
	 * Proposes codes.
	 * @param basis what was read
	 * @return codes, each with evidence; nothing if this proposer has nothing to say
	 */
	Proposals propose(Basis basis);

}
