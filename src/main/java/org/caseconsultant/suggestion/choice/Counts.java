package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds plain numbers, in digits or words: {@code 15 skin tags}, {@code x 3},
 * {@code twelve}. Codes, years and numbers with a unit are none.
 */
final class Counts {

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("single", 1),
			Map.entry("two", 2), Map.entry("both", 2), Map.entry("three", 3), Map.entry("four", 4),
			Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
			Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("twenty", 20), Map.entry("thirty", 30),
			Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3));

	private static final Set<String> UNITS = Set.of("cm", "mm", "mg", "mcg", "ml", "cc", "g", "kg", "y", "yo", "yr",
			"yrs", "year", "years", "wk", "wks", "week", "weeks", "day", "days", "mo", "month", "months", "min", "mins",
			"minutes", "minute", "hr", "hrs", "hour", "hours", "am", "pm", "sq", "percent", "french", "fr", "gauge");

	private static final int MOST = 999;

	private Counts() {
	}

	static List<Numbers.Quantity> find(Wording wording) {
		List<Numbers.Quantity> counts = new ArrayList<>();
		List<Wording.Token> tokens = wording.tokens();
		for (int at = 0; at < tokens.size(); at++) {
			Wording.Token token = tokens.get(at);
			double amount = amount(token.word());
			if (amount >= 0 && amount <= MOST && !isMeasured(tokens, at) && !isPartOfCode(wording, token)) {
				counts.add(new Numbers.Quantity(amount, token.start(), token.end()));
			}
		}
		return counts;
	}

	private static double amount(String word) {
		return Character.isDigit(word.charAt(0)) ? Double.parseDouble(word) : WORDS.getOrDefault(word, -1);
	}

	private static boolean isMeasured(List<Wording.Token> tokens, int at) {
		return at + 1 < tokens.size() && UNITS.contains(tokens.get(at + 1).word())
				&& tokens.get(at + 1).start() - tokens.get(at).end() <= 2;
	}

	/** A letter right before it (E11.9), a slash or a dash as in a date or a modifier. */
	private static boolean isPartOfCode(Wording wording, Wording.Token token) {
		if (token.start() == 0 || !Character.isDigit(token.word().charAt(0))) {
			return false;
		}
		char before = wording.text().lower().charAt(token.start() - 1);
		return "/-:.$#".indexOf(before) >= 0 || Character.isLetter(before) && before != 'x';
	}

}
