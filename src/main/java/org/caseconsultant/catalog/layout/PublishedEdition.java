package org.caseconsultant.catalog.layout;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edition of a published file, as its name or its heading tells it.
 *
 * @param label what the publisher calls it, empty if nothing tells
 * @param effectiveOn its first day, if known
 */
public record PublishedEdition(String label, Optional<LocalDate> effectiveOn) {

	/** An edition nothing is known of. */
	public static final PublishedEdition UNKNOWN = new PublishedEdition("", Optional.empty());

	private static final Pattern NCCI_VERSION = Pattern.compile("v(\\d\\d)(\\d)r(\\d)");

	private static final Pattern NCCI_WORDS = Pattern.compile("v(?:ersion )?(\\d\\d)\\.([0-3])(?!\\d)()");

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](20\\d\\d)");

	private static final Pattern QUARTER = Pattern.compile("(?<!\\d)(20\\d\\d)[ _-]?q([1-4])");

	private static final Pattern QUARTER_FIRST = Pattern.compile("q([1-4])[ _-]?(20\\d\\d)");

	private static final Pattern MONTH = Pattern
		.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ _,-]{0,2}(20\\d\\d)");

	private static final Pattern YEAR_MONTH = Pattern.compile(
			"(?<!\\d)(20\\d\\d|\\d\\d)[ _-]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![a-z]{0,6}[ _]?\\d)");

	private static final Pattern RELEASE = Pattern.compile("(20\\d\\d)\\b.*\\b(jan|apr|jul|oct)[a-z]* release");

	private static final Pattern RVU_LETTER = Pattern.compile("rvu(\\d\\d)([a-d])(?![a-z])");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

	/**
	 * Reads an edition from a name, or from a heading if the name tells nothing. A year
	 * alone counts as the whole year.
	 * @param name name of the file
	 * @param heading first lines of the file
	 * @return the edition
	 */
	public static PublishedEdition of(String name, String heading) {
		return exact(name).or(() -> exact(heading)).or(() -> year(name)).or(() -> year(heading)).orElse(UNKNOWN);
	}

	/**
	 * The quarter that begins with a version of NCCI: v30.0 began in January 2024, and
	 * each quarter counts one up.
	 * @param major the number before the point
	 * @param minor the number after it, 0 to 3
	 * @return first day
	 */
	static LocalDate ncciVersion(int major, int minor) {
		return LocalDate.of(1994 + major, 1 + 3 * minor, 1);
	}

	private static Optional<PublishedEdition> exact(String text) {
		String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return find(NCCI_VERSION, words).or(() -> find(NCCI_WORDS, words))
			.flatMap(PublishedEdition::version)
			.or(() -> find(DAY, words).flatMap(PublishedEdition::day))
			.or(() -> find(QUARTER, words).map((hit) -> quarter(hit.group(1), hit.group(2))))
			.or(() -> find(QUARTER_FIRST, words).map((hit) -> quarter(hit.group(2), hit.group(1))))
			.or(() -> find(RELEASE, words).map((hit) -> month(hit.group(1), hit.group(2))))
			.or(() -> find(MONTH, words).map((hit) -> month(hit.group(2), hit.group(1))))
			.or(() -> find(YEAR_MONTH, words).map((hit) -> month(hit.group(1), hit.group(2))))
			.or(() -> find(RVU_LETTER, words).map((hit) -> month(hit.group(1), letter(hit.group(2)))));
	}

	private static Optional<MatchResult> find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	private static Optional<PublishedEdition> version(MatchResult hit) {
		int major = Integer.parseInt(hit.group(1));
		int minor = Integer.parseInt(hit.group(2));
		if (minor > 3) {
			return Optional.empty();
		}
		String revision = hit.group(3).matches("[1-9]") ? "r" + hit.group(3) : "";
		return Optional
			.of(new PublishedEdition("v" + major + "." + minor + revision, Optional.of(ncciVersion(major, minor))));
	}

	private static Optional<PublishedEdition> day(MatchResult hit) {
		int month = Integer.parseInt(hit.group(1));
		int day = Integer.parseInt(hit.group(2));
		int year = Integer.parseInt(hit.group(3));
		if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional
			.of(new PublishedEdition(year + " Q" + (1 + (month - 1) / 3), Optional.of(LocalDate.of(year, month, day))));
	}

	private static PublishedEdition quarter(String year, String quarter) {
		LocalDate first = LocalDate.of(Integer.parseInt(year), 3 * Integer.parseInt(quarter) - 2, 1);
		return new PublishedEdition(year + " Q" + quarter, Optional.of(first));
	}

	private static PublishedEdition month(String year, String month) {
		LocalDate first = LocalDate.of(Integer.parseInt((year.length() == 2) ? "20" + year : year), number(month), 1);
		String name = Month.from(first).name();
		return new PublishedEdition(first.getYear() + " " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
				Optional.of(first));
	}

	private static int number(String month) {
		return 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month) / 3;
	}

	private static String letter(String release) {
		return switch (release) {
			case "a" -> "jan";
			case "b" -> "apr";
			case "c" -> "jul";
			default -> "oct";
		};
	}

	private static Optional<PublishedEdition> year(String text) {
		return find(YEAR, text).map((hit) -> new PublishedEdition(hit.group(),
				Optional.of(LocalDate.of(Integer.parseInt(hit.group()), 1, 1))));
	}

}
