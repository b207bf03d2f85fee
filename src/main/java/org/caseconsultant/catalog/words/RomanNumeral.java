package org.caseconsultant.catalog.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of types, factors and stages: {@code VIII} and {@code 8} are the same,
 * {@code iia} and {@code 2a} too. A single letter is none; it may be anything.
 */
final class RomanNumeral {

	private static final Pattern NUMERAL = Pattern.compile("([ivx]{2,5})([a-h]?)");

	private static final List<String> NUMERALS = List.of("", "", "ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "",
			"xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

	private RomanNumeral() {
	}

	/** Returns a word with digits, any other word as it is. */
	static String arabic(String word) {
		Matcher numeral = NUMERAL.matcher(word);
		if (!numeral.matches()) {
			return word;
		}
		int number = NUMERALS.indexOf(numeral.group(1));
		return (number < 0) ? word : number + numeral.group(2);
	}

}
