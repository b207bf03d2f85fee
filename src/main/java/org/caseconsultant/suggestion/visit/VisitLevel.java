package org.caseconsultant.suggestion.visit;

import java.util.List;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.timed.TimedCode;

/**
 * What a visit comes to.
 *
 * @param codes the level and perhaps prolonged time behind it
 * @param reason why, in own words
 * @param owner whose rule it is
 * @param stated whether the question states time or the level of the decision itself;
 * false where the level was put together from what it tells
 * @param evidence words of the question
 */
public record VisitLevel(List<TimedCode> codes, String reason, String owner, boolean stated, List<Evidence> evidence) {

	/**
	 * The code of the level.
	 * @return the first code
	 */
	public String code() {
		return this.codes.get(0).code();
	}

	/**
	 * Tells whether a code is one of them.
	 * @param code a code
	 * @return true if the visit comes to it
	 */
	public boolean has(String code) {
		return this.codes.stream().anyMatch((each) -> each.code().equals(code));
	}

}
