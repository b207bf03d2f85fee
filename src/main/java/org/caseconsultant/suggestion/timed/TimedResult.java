package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Finding;

/**
 * What a time comes to under one owner's rule.
 *
 * @param codes codes with units, the primary first, empty if nothing is reported
 * @param owner whose rule it is, see {@link Finding#owner()}
 * @param reason why, in own words
 */
public record TimedResult(List<TimedCode> codes, String owner, String reason) {

	static TimedResult none(String owner, String reason) {
		return new TimedResult(List.of(), owner, reason);
	}

	static TimedResult one(String code, String owner, String reason) {
		return new TimedResult(List.of(new TimedCode(code, 1)), owner, reason);
	}

	TimedResult with(String code, int units) {
		if (units == 0) {
			return this;
		}
		List<TimedCode> more = new ArrayList<>(this.codes);
		more.add(new TimedCode(code, units));
		return new TimedResult(List.copyOf(more), this.owner, this.reason);
	}

	static String ownerFor(boolean medicare) {
		return medicare ? Finding.CMS : Finding.CPT;
	}

	@Override
	public String toString() {
		return this.codes.stream().map(TimedCode::toString).collect(Collectors.joining(" "));
	}

}
