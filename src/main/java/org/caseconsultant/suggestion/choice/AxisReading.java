package org.caseconsultant.suggestion.choice;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.caseconsultant.suggestion.Evidence;

/**
 * What a question says of an axis.
 *
 * @param axis which
 * @param state how sure it is
 * @param held values that hold
 * @param evidence words that tell them
 * @param number the number read
 */
record AxisReading(Axis axis, State state, List<String> held, List<Evidence> evidence, OptionalDouble number) {

	/** How sure a reading is. */
	enum State {

		/** The question says it. */
		SAID,
		/** Nothing is said; this is assumed. */
		ASSUMED,
		/** Nothing is said; this is usual, but has to be asked. */
		USUAL,
		/** Nothing is said, or things that do not fit together. */
		OPEN

	}

	static AxisReading said(Axis axis, List<String> held, List<Evidence> evidence, OptionalDouble number) {
		return new AxisReading(axis, State.SAID, List.copyOf(held), List.copyOf(evidence), number);
	}

	static AxisReading unsaid(Axis axis) {
		if (axis.assumed().isPresent()) {
			return new AxisReading(axis, State.ASSUMED, List.of(axis.assumed().get()), List.of(),
					OptionalDouble.empty());
		}
		return axis.usual()
			.map((usual) -> new AxisReading(axis, State.USUAL, List.of(usual), List.of(), OptionalDouble.empty()))
			.orElseGet(() -> open(axis));
	}

	static AxisReading open(Axis axis) {
		return new AxisReading(axis, State.OPEN, List.of(), List.of(), OptionalDouble.empty());
	}

	boolean fits(Collection<String> allowed) {
		return this.held.stream().anyMatch(allowed::contains);
	}

	/**
	 * Whether what is said rules out all that is allowed. Where several values may hold
	 * at once, one that is not said may still be so, except the one for nothing said.
	 */
	boolean excludes(Set<String> allowed) {
		if (this.state != State.SAID || fits(allowed)) {
			return false;
		}
		return !this.axis.many() || this.axis.assumed().filter(allowed::contains).isPresent();
	}

}
