package org.caseconsultant.suggestion.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days: {@code 8/14/2024}, {@code 08-14-24}, {@code 2024-08-14},
 * {@code Aug 14, 2024}, {@code 14 August 2024}, {@code August 2024}. A day without a year
 * is no date here: the edition of a table cannot be told from it.
 */
public final class DateReader {

	private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final Pattern AMERICAN = Pattern
		.compile("(?<![\\w./-])(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)?\\d\\d)(?![\\w/-])");

	private static final Pattern ISO = Pattern.compile("(?<![\\w/-])((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d|-)");

	private static final Pattern MONTH_DAY = Pattern
		.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");

	private static final Pattern DAY_MONTH = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d\\d)\\b");

	private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + " (?:of )?((?:19|20)\\d\\d)\\b");

	private static final Pattern SERVICE = Pattern.compile(
			"(?:\\bdos|\\bdates? of service|\\bservice dates?|\\bseen(?: in [a-z ]{3,20})?|\\bdone|\\bperformed|\\bprocedure date|\\bvisit(?: on| of)?|\\bd/s)[:=]?\\s?(?:is |was |were |on |in |of )?$");

	private static final Pattern OTHER = Pattern.compile(
			"(?:\\bdob|\\bborn|\\bbirth\\w*|\\bdate of birth|\\beob|\\bremit\\w*|\\bletter|\\bdenied|\\breceived|\\blmp|\\bsince|\\bdated|\\bsurgery|\\bop date|\\binjur\\w+|\\bdoi|\\baccident|\\breplac\\w+|\\beffective)(?: was| is)?[:=]?\\s?(?:on |in |of )?$");

	private static final int REACH = 32;

	private DateReader() {
	}

	/**
	 * Reads all days.
	 * @param text the question
	 * @return in the order of the text
	 */
	public static List<DateMention> read(QuestionText text) {
		List<DateMention> found = new ArrayList<>();
		all(AMERICAN, text, found, (m) -> day(year(m.group(3)), number(m.group(1)), number(m.group(2))));
		all(ISO, text, found, (m) -> day(number(m.group(1)), number(m.group(2)), number(m.group(3))));
		all(MONTH_DAY, text, found, (m) -> day(number(m.group(3)), month(m.group(1)), number(m.group(2))));
		all(DAY_MONTH, text, found, (m) -> day(number(m.group(3)), month(m.group(2)), number(m.group(1))));
		all(MONTH_ONLY, text, found, (m) -> day(number(m.group(2)), month(m.group(1)), 1));
		found.sort((a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
		return found;
	}

	private static void all(Pattern pattern, QuestionText text, List<DateMention> found, Day day) {
		Matcher matcher = pattern.matcher(text.lower());
		while (matcher.find()) {
			boolean taken = found.stream()
				.anyMatch((other) -> other.evidence().start() < matcher.end()
						&& matcher.start() < other.evidence().end());
			if (!taken) {
				day.of(matcher)
					.ifPresent((date) -> found.add(new DateMention(date, role(text.lower(), matcher.start()),
							text.evidence(matcher.start(), matcher.end()))));
			}
		}
	}

	private static DateMention.Role role(String lower, int start) {
		String before = lower.substring(Math.max(0, start - REACH), start);
		if (SERVICE.matcher(before).find()) {
			return DateMention.Role.SERVICE;
		}
		return OTHER.matcher(before).find() ? DateMention.Role.OTHER : DateMention.Role.OPEN;
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int year(String digits) {
		return (digits.length() == 4) ? number(digits) : 2000 + number(digits);
	}

	private static int month(String name) {
		return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/**
	 * Makes a day out of what a pattern found.
	 */
	@FunctionalInterface
	private interface Day {

		Optional<LocalDate> of(Matcher matcher);

	}

}
