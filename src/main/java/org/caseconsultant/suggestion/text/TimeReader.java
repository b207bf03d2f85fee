package org.caseconsultant.suggestion.text;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads run times: {@code 10:05-10:15}, {@code from 9 am until 11:30},
 * {@code 1005 to 1015}, {@code over 60 min}, {@code 1 h 30}, {@code half an hour}.
 */
public final class TimeReader {

	private static final String CLOCK = "(?:(\\d{1,2})[:.](\\d{2})|(\\d{1,2}))\\s{0,2}(a\\.?m\\.?|p\\.?m\\.?)?";

	private static final Pattern RANGE = Pattern.compile(
			"(?<![\\w:.$-])" + CLOCK + "\\s{0,2}(?:-|to|until|till|through|thru)\\s{0,2}" + CLOCK + "(?![\\w:/%])");

	private static final Pattern START_STOP = Pattern
		.compile("\\b(?:start(?:ed|s|ing)?|beg[aiu]n|on)(?:\\s(?:time|at))?\\s?[:=]?\\s{0,2}" + CLOCK
				+ "[^.\\n]{0,40}?\\b(?:stop(?:ped|s)?|end(?:ed|s)?|finish(?:ed)?|off|completed)(?:\\s(?:time|at))?\\s?[:=]?\\s{0,2}"
				+ CLOCK + "(?!\\d)");

	private static final Pattern MILITARY = Pattern.compile(
			"(?<![\\w:.$-])([01]\\d|2[0-3])([0-5]\\d)\\s?(?:h|hrs)?\\s{0,2}(?:-|to|until)\\s{0,2}([01]\\d|2[0-3])([0-5]\\d)(?![\\w:/-])");

	private static final Pattern HOURS = Pattern.compile(
			"(?<![\\w.$])(\\d{1,2}(?:\\.\\d{1,2})?)\\s?-?(?:hours?|hrs?|h)\\b(?:\\.?\\s?(?:and\\s)?(\\d{1,2})(?:\\s?(?:minutes?|mins?|m)\\b|(?![\\w.:/])))?");

	private static final Pattern MINUTES = Pattern.compile("(?<![\\w.$])(\\d{1,3})\\s?-?(?:minutes?|mins?)\\b");

	private static final Pattern WORDS = Pattern.compile(
			"\\b(half an hour|(?:an|one) hour and a half|one and a half hours|an hour|one hour|two hours|three hours|four hours)\\b");

	private static final Map<String, Integer> WORD_MINUTES = Map.of("half an hour", 30, "an hour and a half", 90,
			"one hour and a half", 90, "one and a half hours", 90, "an hour", 60, "one hour", 60, "two hours", 120,
			"three hours", 180, "four hours", 240);

	private TimeReader() {
	}

	/**
	 * Reads the run times of a part of the text.
	 * @param text the question
	 * @param part where to look
	 * @return in the order of the text, without overlap; ranges win over durations
	 */
	public static List<TimeMention> read(QuestionText text, Evidence part) {
		List<TimeMention> found = new ArrayList<>();
		clocks(START_STOP, text, part, found);
		clocks(RANGE, text, part, found);
		military(text, part, found);
		durations(HOURS, text, part, found);
		durations(MINUTES, text, part, found);
		durations(WORDS, text, part, found);
		found.sort((a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
		return found;
	}

	private static void clocks(Pattern pattern, QuestionText text, Evidence part, List<TimeMention> found) {
		Matcher matcher = pattern.matcher(text.lower(part));
		while (matcher.find()) {
			Evidence evidence = evidence(text, part, matcher);
			Matcher match = matcher;
			if (isTimeOfDay(match)) {
				clock(match, 1).flatMap((start) -> clock(match, 5).map((stop) -> between(start, stop, match, evidence)))
					.ifPresent((mention) -> add(found, mention));
			}
		}
	}

	/** A range of bare numbers, such as {@code 2-3}, is no time of day. */
	private static boolean isTimeOfDay(Matcher match) {
		return match.group(1) != null || match.group(4) != null || match.group(5) != null || match.group(8) != null;
	}

	private static void military(QuestionText text, Evidence part, List<TimeMention> found) {
		Matcher matcher = MILITARY.matcher(text.lower(part));
		while (matcher.find()) {
			LocalTime start = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			LocalTime stop = LocalTime.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
			if (stop.isAfter(start)) {
				add(found, new TimeMention(Optional.of(start), Optional.of(stop),
						(int) Duration.between(start, stop).toMinutes(), evidence(text, part, matcher)));
			}
		}
	}

	private static Optional<LocalTime> clock(Matcher match, int group) {
		boolean withMinutes = match.group(group) != null;
		int hour = Integer.parseInt(match.group(withMinutes ? group : group + 2));
		int minute = withMinutes ? Integer.parseInt(match.group(group + 1)) : 0;
		String half = match.group(group + 3);
		if (half != null && hour <= 12) {
			hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
		}
		return (hour > 23 || minute > 59) ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
	}

	private static TimeMention between(LocalTime start, LocalTime stop, Matcher match, Evidence evidence) {
		LocalTime from = start;
		LocalTime to = stop;
		if (match.group(4) == null && "p".equals(first(match.group(8))) && from.plusHours(12).isBefore(to)) {
			from = from.plusHours(12);
		}
		if (match.group(8) == null && to.isBefore(from) && to.getHour() < 12 && to.plusHours(12).isAfter(from)) {
			to = to.plusHours(12);
		}
		int minutes = (int) Math.floorMod(Duration.between(from, to).toMinutes(), 1440L);
		return new TimeMention(Optional.of(from), Optional.of(to), minutes, evidence);
	}

	private static String first(@Nullable String half) {
		return (half == null) ? "" : half.substring(0, 1);
	}

	private static void durations(Pattern pattern, QuestionText text, Evidence part, List<TimeMention> found) {
		Matcher matcher = pattern.matcher(text.lower(part));
		while (matcher.find()) {
			add(found, TimeMention.lasting(minutes(pattern, matcher), evidence(text, part, matcher)));
		}
	}

	private static int minutes(Pattern pattern, Matcher match) {
		if (pattern == WORDS) {
			return WORD_MINUTES.getOrDefault(match.group(1), 60);
		}
		if (pattern == MINUTES) {
			return Integer.parseInt(match.group(1));
		}
		String rest = match.group(2);
		return (int) Math.round(Double.parseDouble(match.group(1)) * 60)
				+ ((rest == null) ? 0 : Integer.parseInt(rest));
	}

	private static Evidence evidence(QuestionText text, Evidence part, Matcher match) {
		return text.evidence(part.start() + match.start(), part.start() + match.end());
	}

	private static void add(List<TimeMention> found, TimeMention mention) {
		if (mention.minutes() > 0 && found.stream().noneMatch((f) -> f.evidence().overlaps(mention.evidence()))) {
			found.add(mention);
		}
	}

}
