package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Finds numbers with their units in a text.
 */
final class Numbers {

	private static final String NUMBER = "(?<![\\d.])(\\d{1,5}(?:\\.\\d{1,3})?|\\.\\d{1,3})";

	private static final String LENGTH = "[ -]?(cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?|inch(?:es)?)\\b";

	private static final String TIMES = "(?: ?(?:cm|mm))? ?(?:x|by) ?";

	private static final Pattern LENGTHS = Pattern
		.compile(NUMBER + "(?:" + TIMES + NUMBER + ")?(?:" + TIMES + NUMBER + ")?" + LENGTH + "(?!\\d|\\^|2\\b)");

	private static final Pattern AREAS = Pattern
		.compile(NUMBER + "[ -]?(?:sq(?:uare)?\\.?[ -]?(?:cm|centimet(?:er|re)s?)|cm ?(?:2|\\u00b2|\\^2|sq)|sqcm)");

	private static final Pattern PRODUCTS = Pattern
		.compile(NUMBER + "(?: ?(cm|mm))? ?(?:x|by) ?" + NUMBER + "(?:" + TIMES + NUMBER + ")?" + LENGTH);

	private static final Map<Reader, Pattern> UNITS = Map.of(Reader.HOURS,
			Pattern.compile(NUMBER + "[ -]?(?:h|hrs?|hours?)\\b"), Reader.DAYS,
			Pattern.compile(NUMBER + "[ -]?(?:d|days?)\\b(?! supply)"), Reader.MONTHS,
			Pattern.compile(NUMBER + "[ -]?(?:mos?|mths?|months?)\\b"), Reader.GRAMS,
			Pattern.compile(NUMBER + "[ -]?(?:g|gm|grams?)\\b"), Reader.KG,
			Pattern.compile(NUMBER + "[ -]?(?:kg|kilos?|kilograms?)\\b"), Reader.MG,
			Pattern.compile(NUMBER + "[ -]?(?:mg|milligrams?)\\b"), Reader.PERCENT,
			Pattern.compile(NUMBER + " ?(?:%|per ?cent)"), Reader.WEEKS,
			Pattern.compile(
					"(?<!\\d)(\\d{1,2})(?: ?w(?:ks?|eeks?)?\\b| ?w ?\\d ?d\\b|[ -](?:weeks?|wks?)|\\+\\d\\b| [0-6]/7)"),
			Reader.AGE_DAYS, Pattern.compile(NUMBER + "[ -]?days?[ -](?:old|of (?:age|life))"));

	private static final Pattern HOURS_AND_MINUTES = Pattern
		.compile("(?<!\\d)(\\d{1,2}) ?(?:h|hrs?|hours?)(?: (?:and )?|,? ?)(\\d{1,2}) ?(?:m|mins?|minutes?)\\b");

	private static final Pattern MINUTES = Pattern.compile(NUMBER + "[ -]?(?:m|mins?|minutes?)\\b");

	private static final Pattern ONLY_HOURS = Pattern.compile(NUMBER + "[ -]?(?:hrs?|hours?)\\b(?!,? ?(?:and )?\\d)");

	private static final Pattern WEEKS_OLD = Pattern.compile(NUMBER + "[ -]?(?:wks?|weeks?)[ -](?:old|of age)");

	private static final Pattern MONTHS_OLD = Pattern
		.compile(NUMBER + "[ -]?(?:mos?|mths?|months?)[ -](?:old|of age|wcc|well)");

	private static final double PER_INCH = 2.54;

	private Numbers() {
	}

	/** Finds what a reader reads, in order of the text. */
	static List<Quantity> find(Reader reader, QuestionText text) {
		String lower = text.lower();
		return switch (reader) {
			case CM, EXCISED_CM, TOTAL_CM -> lengths(lower);
			case SQCM -> areas(lower);
			case MINUTES -> minutes(lower);
			case AGE_MONTHS -> months(lower);
			case AGE_DAYS -> days(lower);
			default -> UNITS.containsKey(reader) ? simple(UNITS.get(reader), lower, 1) : List.of();
		};
	}

	private static List<Quantity> simple(Pattern pattern, String lower, double factor) {
		return pattern.matcher(lower)
			.results()
			.map((found) -> new Quantity(Double.parseDouble(found.group(1)) * factor, found.start(), found.end()))
			.toList();
	}

	private static List<Quantity> lengths(String lower) {
		return LENGTHS.matcher(lower).results().map(Numbers::longest).toList();
	}

	private static Quantity longest(MatchResult found) {
		double most = 0;
		for (int group = 1; group <= 3; group++) {
			most = Math.max(most, (found.group(group) == null) ? 0 : Double.parseDouble(found.group(group)));
		}
		return new Quantity(most * centimetres(found.group(4)), found.start(), found.end());
	}

	private static double centimetres(String unit) {
		return unit.startsWith("mm") || unit.startsWith("milli") ? 0.1 : unit.startsWith("inch") ? PER_INCH : 1;
	}

	private static List<Quantity> areas(String lower) {
		List<Quantity> areas = new ArrayList<>(simple(AREAS, lower, 1));
		if (areas.isEmpty()) {
			PRODUCTS.matcher(lower).results().forEach((found) -> {
				double factor = centimetres(found.group(5));
				areas.add(new Quantity(
						Double.parseDouble(found.group(1)) * Double.parseDouble(found.group(3)) * factor * factor,
						found.start(), found.end()));
			});
		}
		return areas;
	}

	private static List<Quantity> minutes(String lower) {
		List<Quantity> minutes = new ArrayList<>();
		HOURS_AND_MINUTES.matcher(lower)
			.results()
			.forEach((found) -> minutes
				.add(new Quantity(Integer.parseInt(found.group(1)) * 60 + Integer.parseInt(found.group(2)),
						found.start(), found.end())));
		add(minutes, simple(ONLY_HOURS, lower, 60));
		add(minutes, simple(MINUTES, lower, 1));
		return minutes;
	}

	private static List<Quantity> months(String lower) {
		List<Quantity> months = new ArrayList<>(simple(MONTHS_OLD, lower, 1));
		add(months, simple(WEEKS_OLD, lower, 12 / 52.0));
		add(months, simple(UNITS.get(Reader.AGE_DAYS), lower, 12 / 365.0));
		return months;
	}

	private static List<Quantity> days(String lower) {
		List<Quantity> days = new ArrayList<>(simple(UNITS.get(Reader.AGE_DAYS), lower, 1));
		add(days, simple(WEEKS_OLD, lower, 7));
		add(days, simple(MONTHS_OLD, lower, 30.4));
		return days;
	}

	private static void add(List<Quantity> all, List<Quantity> more) {
		more.stream()
			.filter((one) -> all.stream().noneMatch((other) -> other.start() < one.end() && one.start() < other.end()))
			.forEach(all::add);
	}

	/** A number and where it stands. */
	record Quantity(double amount, int start, int end) {
	}

}
