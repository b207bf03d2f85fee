package org.caseconsultant.suggestion.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads remittance codes ({@code CO-97}, {@code PR 204}, {@code CARC 50}, {@code N20},
 * {@code MA130}) and denials told in words (X12 835: group code with claim adjustment
 * reason code; remark codes begin with M, MA or N).
 */
public final class DenialReader {

	private static final Pattern GROUPED = Pattern.compile(
			"(?<![\\w-])(co|pr|oa|pi)\\s?[-/: ]?\\s?(\\d{1,3}|[ab]\\d{1,2})(?![\\w%]|[.:/,]\\d|\\s?(?:mg|mmhg|%))");

	private static final Pattern REASON = Pattern.compile(
			"\\b(?:carc|reason code|adjustment (?:reason )?code|denial code|denied (?:with|as|for) code|rejection code)s?\\s?[:#]?\\s?(\\d{1,3}|[ab]\\d{1,2})(?!\\w|\\.\\d)");

	private static final Pattern REMARK = Pattern
		.compile("(?<![\\w-])(ma\\d{2,3}|m\\d{2,3}|n\\d{1,3})(?![\\w%]|[.-]\\d)");

	private static final Pattern REMITTANCE = Pattern.compile(
			"\\b(?:remark|rarc|carc|remit\\w*|denied|denials?|den(?:y|ies)|reject\\w*|eob|era|835|co[ -]+\\d{1,3})\\b");

	private static final Pattern WORDS = Pattern.compile(
			"\\b(?:denied|denials?|denying|denies|rejected|rejection|kicked (?:it |this |them )?(?:back|out)|recouped|recoupment|took back the money|zero[- ]paid|refused to pay)\\b");

	private DenialReader() {
	}

	/**
	 * Reads all mentions.
	 * @param text the question
	 * @return in the order of the text; a denial in words only if no code is there
	 */
	public static List<DenialMention> read(QuestionText text) {
		List<DenialMention> found = new ArrayList<>();
		grouped(text, found);
		reasons(text, found);
		remarks(text, found);
		found.sort((a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
		return found.isEmpty() ? inWords(text) : List.copyOf(found);
	}

	/**
	 * Two letters and a digit joined, as in {@code CO2}, are a code only in a remittance.
	 */
	private static void grouped(QuestionText text, List<DenialMention> found) {
		Matcher matcher = GROUPED.matcher(text.lower());
		while (matcher.find()) {
			String group = upper(matcher.group(1));
			Optional<DenialCode> code = DenialCodes.find(DenialCode.Kind.CARC, upper(matcher.group(2)));
			boolean joined = matcher.end() - matcher.start() == 3;
			if ((code.isPresent() && !joined) || REMITTANCE.matcher(text.lower()).find()) {
				add(found, new DenialMention(group + "-" + upper(matcher.group(2)),
						DenialCodes.find(DenialCode.Kind.GROUP, group), code, words(text, matcher)));
			}
		}
	}

	private static void reasons(QuestionText text, List<DenialMention> found) {
		Matcher matcher = REASON.matcher(text.lower());
		while (matcher.find()) {
			String code = upper(matcher.group(1));
			add(found, new DenialMention(code, Optional.empty(), DenialCodes.find(DenialCode.Kind.CARC, code),
					words(text, matcher)));
		}
	}

	/** M and N codes are remarks only in a mail that speaks of a remittance. */
	private static void remarks(QuestionText text, List<DenialMention> found) {
		if (!REMITTANCE.matcher(text.lower()).find()) {
			return;
		}
		Matcher matcher = REMARK.matcher(text.lower());
		while (matcher.find()) {
			String code = upper(matcher.group(1));
			DenialCodes.find(DenialCode.Kind.RARC, code)
				.ifPresent((known) -> add(found,
						new DenialMention(code, Optional.empty(), Optional.of(known), words(text, matcher))));
		}
	}

	private static List<DenialMention> inWords(QuestionText text) {
		Matcher matcher = WORDS.matcher(text.lower());
		return matcher.find() ? List.of(new DenialMention("", Optional.empty(), Optional.empty(), words(text, matcher)))
				: List.of();
	}

	private static void add(List<DenialMention> found, DenialMention mention) {
		if (found.stream().noneMatch((other) -> other.evidence().overlaps(mention.evidence()))) {
			found.add(mention);
		}
	}

	private static Evidence words(QuestionText text, Matcher matcher) {
		return text.evidence(matcher.start(), matcher.end());
	}

	private static String upper(String lower) {
		return lower.toUpperCase(Locale.ROOT);
	}

}
