package org.caseconsultant.suggestion.rules;

import java.util.List;

/**
 * One rule. A refusal is a value, never an exception.
 */
@FunctionalInterface
interface Check {

	/**
	 * Checks a claim.
	 * @param claim codes and facts
	 * @return what the rule has to say, empty for nothing
	 */
	List<Verdict> check(Claim claim);

}
