package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers between bounds, written {@code >0.5 <=1.0}.
 *
 * @param written as it stands in the table
 * @param bounds all of which must hold
 */
record Range(String written, List<Bound> bounds) {

	private static final Pattern BOUND = Pattern.compile("\\s*(<=|>=|<|>|=)\\s*(\\d+(?:\\.\\d+)?)");

	private static final double EXACT = 1e-9;

	static Range of(String written) {
		List<Bound> bounds = new ArrayList<>();
		Matcher matcher = BOUND.matcher(written);
		int end = 0;
		while (matcher.find() && matcher.start() == end) {
			bounds.add(new Bound(matcher.group(1), Double.parseDouble(matcher.group(2))));
			end = matcher.end();
		}
		if (bounds.isEmpty() || !written.substring(end).isBlank()) {
			throw new IllegalArgumentException("'" + written + "' is no range such as '>0.5 <=1.0'");
		}
		return new Range(written, List.copyOf(bounds));
	}

	boolean holds(double number) {
		return this.bounds.stream().allMatch((bound) -> bound.holds(number));
	}

	/** The bounds in words. */
	String words() {
		return this.written.strip()
			.replace("<=", "up to ")
			.replace(">=", "from ")
			.replace("<", "under ")
			.replace(">", "over ")
			.replace("=", "");
	}

	private record Bound(String sign, double number) {

		boolean holds(double other) {
			double difference = other - this.number;
			return switch (this.sign) {
				case "<=" -> difference <= EXACT;
				case ">=" -> difference >= -EXACT;
				case "<" -> difference < -EXACT;
				case ">" -> difference > EXACT;
				default -> Math.abs(difference) <= EXACT;
			};
		}

	}

}
