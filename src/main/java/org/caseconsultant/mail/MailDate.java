package org.caseconsultant.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lenient reader of dates (RFC 5322 sections 3.3 and 4.3): two-digit years, missing
 * seconds, zone names; a missing zone is taken for UTC.
 */
final class MailDate {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*\\.?[\\s-]+(\\d{2,4})[\\s,]+"
			+ "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d+)?\\s*([+-]\\d{4}|[+-]\\d{2}:\\d{2}|[a-z]{1,5})?");

	/** RFC 5322 section 4.3; other names count as UTC. */
	private static final Map<String, Integer> ZONES = Map.of("edt", -4, "est", -5, "cdt", -5, "cst", -6, "mdt", -6,
			"mst", -7, "pdt", -7, "pst", -8);

	/** A later year is a typing error. */
	private static final int LATEST_YEAR = 2200;

	private MailDate() {
	}

	static Optional<Instant> parse(String value) {
		Matcher matcher = DATE.matcher(HeaderText.clean(value, 200).toLowerCase(Locale.ROOT));
		if (!matcher.find() || !MONTHS.contains(matcher.group(2))) {
			return Optional.empty();
		}
		try {
			int second = Optional.ofNullable(matcher.group(6)).map(Integer::parseInt).orElse(0);
			LocalDateTime local = LocalDateTime.of(year(matcher.group(3)), MONTHS.indexOf(matcher.group(2)) + 1,
					number(matcher, 1), number(matcher, 4), number(matcher, 5), Math.min(second, 59));
			return Optional.of(local)
				.filter((date) -> date.getYear() <= LATEST_YEAR)
				.map((date) -> date.toInstant(offset(Optional.ofNullable(matcher.group(7)).orElse(""))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static int year(String digits) {
		int year = Integer.parseInt(digits);
		if (digits.length() == 4) {
			return year;
		}
		return year + ((digits.length() == 2 && year < 50) ? 2000 : 1900);
	}

	private static ZoneOffset offset(String zone) {
		if (!zone.startsWith("+") && !zone.startsWith("-")) {
			return ZoneOffset.ofHours(ZONES.getOrDefault(zone, 0));
		}
		String digits = zone.replace(":", "");
		int minutes = Integer.parseInt(digits.substring(1, 3)) * 60 + Integer.parseInt(digits.substring(3, 5));
		return ZoneOffset.ofTotalSeconds((digits.startsWith("-") ? -60 : 60) * minutes);
	}

}
