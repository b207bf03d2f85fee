package org.caseconsultant.suggestion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;

/**
 * Cuts a text into sentences without breaking numbers, abbreviations and wrapped lines.
 */
final class Sentences {

	private static final int WRAPPED_LINE = 55;

	private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "vs", "pt", "approx", "e.g", "i.e",
			"i.v", "i.m", "s.c", "st", "no", "dx", "hx", "mod", "a.m", "p.m", "min", "hr");

	private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*\\u2022]|\\d{1,2}[.)])\\s.*");

	private Sentences() {
	}

	static List<Evidence> split(String original, String lower) {
		List<Evidence> sentences = new ArrayList<>();
		int start = 0;
		int lineStart = 0;
		for (int i = 0; i < lower.length(); i++) {
			if (ends(lower, i, lineStart)) {
				add(sentences, original, start, i + 1);
				start = i + 1;
			}
			if (lower.charAt(i) == '\n') {
				lineStart = i + 1;
			}
		}
		add(sentences, original, start, lower.length());
		return List.copyOf(sentences);
	}

	private static boolean ends(String lower, int at, int lineStart) {
		return switch (lower.charAt(at)) {
			case ';' -> true;
			case '?', '!' -> isBlankBehind(lower, at);
			case '.' -> endsAtFullStop(lower, at);
			case '\n' -> endsAtLineBreak(lower, at, lineStart);
			default -> false;
		};
	}

	private static boolean endsAtFullStop(String lower, int at) {
		return isBlankBehind(lower, at) && !ABBREVIATIONS.contains(wordBefore(lower, at));
	}

	private static boolean isBlankBehind(String lower, int at) {
		return at + 1 >= lower.length() || !Character.isLetterOrDigit(lower.charAt(at + 1));
	}

	private static String wordBefore(String lower, int at) {
		int start = at;
		while (start > 0 && at - start < 8 && !Character.isWhitespace(lower.charAt(start - 1))) {
			start--;
		}
		return lower.substring(start, at).replaceFirst("^\\(", "");
	}

	private static boolean endsAtLineBreak(String lower, int at, int lineStart) {
		int next = lower.indexOf('\n', at + 1);
		String following = lower.substring(at + 1, (next < 0) ? lower.length() : Math.min(next, at + 200));
		return at - lineStart < WRAPPED_LINE || following.isBlank() || LIST_ITEM.matcher(following).matches();
	}

	private static void add(List<Evidence> sentences, String original, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(original.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(original.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			sentences.add(new Evidence(start, end, original.substring(start, end)));
		}
	}

}
