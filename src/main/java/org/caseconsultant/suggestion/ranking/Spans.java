package org.caseconsultant.suggestion.ranking;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a length or a time of the question with the span that a title names, such as
 * {@code 1.1 to 2 cm} or {@code more than 30 minutes}.
 */
final class Spans {

	private static final double WITHIN = 1.1;

	private static final double OUTSIDE = 0.6;

	private static final String NUMBER = "(\\d{1,3}(?:\\.\\d)?)";

	private static final Pattern FROM_TO = Pattern.compile(NUMBER + " ?(?:to|-) ?" + NUMBER);

	private static final Pattern AT_MOST = Pattern
		.compile("up to " + NUMBER + "|" + NUMBER + " (?:cm|minutes|weeks) or less");

	private static final Pattern OVER = Pattern.compile("(?:over|more than) " + NUMBER);

	private static final Pattern AT_LEAST = Pattern.compile(NUMBER + " (?:cm |minutes |weeks )?or (?:more|later)");

	private enum Unit {

		MINUTES(" min", "\\s?-?(?:minutes?|mins?)\\b"), CENTIMETRES(" cm", "\\s?-?cm\\b"),
		WEEKS(" week", "\\s?-?(?:weeks?|wks?)\\b");

		private final String sign;

		private final Pattern asked;

		Unit(String sign, String spelling) {
			this.sign = sign;
			this.asked = Pattern.compile("(?<![\\w.])" + NUMBER + spelling);
		}

	}

	private Spans() {
	}

	/**
	 * Weighs a title.
	 * @param title in lower case
	 * @param question in lower case
	 * @return above 1 if the question's number lies in the title's span, below if
	 * outside, 1 if either has none
	 */
	static double of(String title, String question) {
		for (Unit unit : List.of(Unit.MINUTES, Unit.CENTIMETRES, Unit.WEEKS)) {
			Matcher asked = unit.asked.matcher(question);
			if (title.contains(unit.sign) && asked.find()) {
				return weight(title, Double.parseDouble(asked.group(1)));
			}
		}
		return 1;
	}

	private static double weight(String title, double number) {
		OptionalDouble from = first(FROM_TO, title, 1);
		if (from.isPresent()) {
			return in(from.getAsDouble() <= number && number <= first(FROM_TO, title, 2).orElse(0));
		}
		OptionalDouble most = first(AT_MOST, title, 1);
		if (most.isPresent()) {
			return in(number <= most.getAsDouble());
		}
		OptionalDouble over = first(OVER, title, 1);
		if (over.isPresent()) {
			return in(number > over.getAsDouble());
		}
		OptionalDouble least = first(AT_LEAST, title, 1);
		return least.isPresent() ? in(number >= least.getAsDouble()) : 1;
	}

	private static double in(boolean within) {
		return within ? WITHIN : OUTSIDE;
	}

	private static OptionalDouble first(Pattern pattern, String title, int group) {
		Matcher matcher = pattern.matcher(title);
		if (!matcher.find()) {
			return OptionalDouble.empty();
		}
		String number = (matcher.group(group) != null) ? matcher.group(group) : matcher.group(matcher.groupCount());
		return OptionalDouble.of(Double.parseDouble(number));
	}

}
