package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time, in minutes of the day on which the encounter began; it may reach
 * past midnight.
 *
 * @param from first minute
 * @param to minute behind the last
 */
record Stretch(int from, int to) {

	int minutes() {
		return this.to - this.from;
	}

	boolean overlaps(Stretch other) {
		return this.from < other.to && other.from < this.to;
	}

	/**
	 * Takes other stretches out of this one.
	 * @param others what ran meanwhile
	 * @return what is left, in order
	 */
	List<Stretch> without(List<Stretch> others) {
		List<Stretch> left = List.of(this);
		for (Stretch other : others) {
			List<Stretch> next = new ArrayList<>();
			left.forEach((piece) -> next.addAll(piece.cut(other)));
			left = next;
		}
		return left;
	}

	private List<Stretch> cut(Stretch other) {
		if (!overlaps(other)) {
			return List.of(this);
		}
		List<Stretch> pieces = new ArrayList<>();
		if (this.from < other.from) {
			pieces.add(new Stretch(this.from, other.from));
		}
		if (other.to < this.to) {
			pieces.add(new Stretch(other.to, this.to));
		}
		return pieces;
	}

}
