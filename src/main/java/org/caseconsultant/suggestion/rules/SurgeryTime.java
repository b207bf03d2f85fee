package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * How far a service is from a surgery, as the question tells it.
 *
 * @param days days after the surgery, 0 for its day, -1 for the day before; nothing where
 * only the period is told
 * @param words the words
 */
record SurgeryTime(Optional<Integer> days, Evidence words) {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("a", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10));

	private static final String NUMBER = "(\\d{1,3}|one|a|two|three|four|five|six|seven|eight|nine|ten)";

	private static final String EVENT = "(?:the |her |his |their |my |our |a |an )?(?:\\w+ ){0,3}?(?:surger(?:y|ies)|operation|procedure|replacement|repair|excision|post-?op(?:erative(?:ly)?)?|op\\b|\\d{5}|\\w+ectomy|\\w+plasty|arthroplasty|fusion)";

	private static final List<Pattern> DAYS = List.of(
			Pattern.compile("\\b(?:post-?op(?:erative)?(?:ly)? day|pod) ?#?()(\\d{1,3})\\b"),
			Pattern.compile("\\bday ()(\\d{1,3}) (?:after|post|following)[ -]" + EVENT),
			Pattern.compile("\\b()" + NUMBER
					+ "[ -]?(day|week|month)s?,? ?(?:after|post|following|from|since|out from|s/p|status post)[ -]"
					+ EVENT),
			Pattern.compile("\\b()" + NUMBER + "[ -]?(day|week|month)s? post-?op"),
			Pattern.compile("\\b()" + NUMBER + " (day|week|month)s? later\\b"));

	private static final Pattern BEFORE = Pattern.compile("\\bday (?:before|prior to) " + EVENT);

	private static final Pattern SAME_DAY = Pattern
		.compile("\\b(?:same[- ]day|(?:the|that) day of (?:the )?(?:surgery|operation|procedure))\\b");

	private static final Pattern PERIOD = Pattern.compile(
			"\\b(?:(?:within|during|in|inside) (?:the |her |his |a )?(?:(?:10|90|ten|ninety)[- ]day )?(?:post-?op(?:erative)? )?global|global (?:surgical |surgery )?period|post-?op(?:erative)? (?:period|visit|follow))");

	/** Reads it; the first of several. */
	static Optional<SurgeryTime> of(QuestionText text) {
		for (Pattern pattern : DAYS) {
			Matcher matcher = pattern.matcher(text.lower());
			if (matcher.find()) {
				return Optional.of(new SurgeryTime(Optional.of(days(matcher)), words(text, matcher)));
			}
		}
		return first(text, BEFORE, Optional.of(-1)).or(() -> first(text, PERIOD, Optional.empty()))
			.or(() -> first(text, SAME_DAY, Optional.of(0)));
	}

	private static Optional<SurgeryTime> first(QuestionText text, Pattern pattern, Optional<Integer> days) {
		Matcher matcher = pattern.matcher(text.lower());
		while (matcher.find()) {
			Evidence words = words(text, matcher);
			if (AssertionReader.judge(text, words) == Assertion.ESTABLISHED) {
				return Optional.of(new SurgeryTime(days, words));
			}
		}
		return Optional.empty();
	}

	private static Evidence words(QuestionText text, Matcher matcher) {
		return text.evidence(matcher.start(), matcher.end());
	}

	private static int days(Matcher matcher) {
		String number = matcher.group(2);
		int count = number.matches("\\d+") ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 1);
		String unit = (matcher.groupCount() < 3) ? "day" : matcher.group(3);
		return count * switch (unit) {
			case "week" -> 7;
			case "month" -> 30;
			default -> 1;
		};
	}

	/** Whether it is after the day of the surgery. */
	boolean isAfter() {
		return this.days.map((count) -> count > 0).orElse(true);
	}

	/**
	 * Whether it lies within the days of a surgery; the day of the surgery is not
	 * counted.
	 */
	boolean isWithin(int period) {
		return this.days.map((count) -> count <= period).orElse(true);
	}

}
