package org.caseconsultant.suggestion.choice;

import java.util.List;
import java.util.Optional;

/**
 * A fact that decides between codes.
 *
 * @param name its name in the table
 * @param ask the question that asks it back, one that does not lead
 * @param read how it is read
 * @param near phrases near which a number or side counts; empty for anywhere
 * @param values what it may be, the value that wins first
 * @param many whether several values may hold at once
 * @param assumed the value that holds where nothing is said
 * @param usual the value that is shown with an "if" where nothing is said
 * @param needed whether it is asked back
 */
record Axis(String name, String ask, Reader read, List<Phrase> near, List<AxisValue> values, boolean many,
		Optional<String> assumed, Optional<String> usual, boolean needed) {

	AxisValue value(String called) {
		return this.values.stream()
			.filter((value) -> value.name().equals(called))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("axis '" + this.name + "' has no value '" + called + "'"));
	}

}
