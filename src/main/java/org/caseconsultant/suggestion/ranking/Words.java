package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words that can be compared: stems, without words that say nothing, with
 * numbers joined to the word they count ({@code type 2}, {@code 2 views}).
 */
final class Words {

	private static final Pattern WORD = Pattern
		.compile("(?:without,? then with|with and without|without and with|w/? ?wo) contrast"
				+ "|(?:without|w/o) [a-z]+|no contrast|(?:type|stage|grade|level|phase|class) [0-9ivx]{1,3}[ab]?\\b"
				+ "|(?:\\d{1,2}|one|two|three|four)[ -](?:views?|leads?|muscles|areas|vessels)\\b|\\b[a-z][a-z0-9]{0,30}\\b(?:'[a-z]+)?");

	private static final Set<String> SILENT = Set
		.of(("a an and are as at be been by can could did do does for from had has have he her his how "
				+ "i if in into is it its me my of on or our she should so than that the their them then "
				+ "there these they this to up us was we were what when which who will with would you your "
				+ "bill billed billing code codes coded coding cpt icd hcpcs cm claim charge report "
				+ "reported use using need needs please thanks thank hi hello dear patient patients pt got "
				+ "get given gave came come today yesterday also just one two question help know "
				+ "correct modifier modifiers payer plan unspecified initial encounter category group phase "
				+ "treatment other specified elsewhere classified not nec nos without current due each any "
				+ "all more same day per diagnosis dr doctor physician medicare medicaid commercial "
				+ "administration following related during between within about no yes both "
				+ "together separately new old year years first second time times now still done performed "
				+ "ml mg mcg min minutes hour hours unit units "
				+ "add adds added adding add-on addon line lines note notes noted provider front desk biller "
				+ "coder auditor doc says said wants ok okay pls thx answer ")
			.strip()
			.split(" "));

	private static final List<String> SUFFIXES = List.of("izations", "ization", "ations", "ation", "itions", "ically",
			"ical", "ings", "ing", "ions", "ion", "ives", "ive", "ies", "ied", "als", "al", "ics", "ic", "es", "ed",
			"s", "e", "y");

	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("cut", "laceration"),
			Map.entry("cuts", "laceration"), Map.entry("broke", "fracture"), Map.entry("broken", "fracture"),
			Map.entry("flu", "influenza"), Map.entry("stitches", "suture"), Map.entry("ekg", "electrocardiogram"),
			Map.entry("ecg", "electrocardiogram"), Map.entry("xray", "radiograph"), Map.entry("rays", "radiograph"),
			Map.entry("ray", "radiograph"), Map.entry("jab", "injection"), Map.entry("shot", "injection"),
			Map.entry("cysto", "cystoscopy"), Map.entry("fx", "fracture"), Map.entry("bx", "biopsy"),
			Map.entry("lac", "laceration"), Map.entry("chole", "cholecystectomy"), Map.entry("appy", "appendectomy"),
			Map.entry("bronch", "bronchoscopy"), Map.entry("hyst", "hysterectomy"), Map.entry("tte", "echocardiogram"),
			Map.entry("echo", "echocardiogram"), Map.entry("colo", "colonoscopy"), Map.entry("dvt", "thrombosis"),
			Map.entry("immunization", "vaccine"), Map.entry("vaccination", "vaccine"), Map.entry("scalp", "scalp"));

	private static final Pattern OWNER = Pattern.compile("'s?|[ -]");

	private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2", "three", "3", "four", "4");

	private Words() {
	}

	static List<Token> tokens(String lower, int offset) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = WORD.matcher(lower);
		while (matcher.find()) {
			String word = matcher.group();
			if (!SILENT.contains(word) && word.length() > 1) {
				tokens.add(new Token(stem(word), offset + matcher.start(), offset + matcher.end()));
			}
		}
		return tokens;
	}

	static Set<String> stems(String text) {
		Set<String> stems = new LinkedHashSet<>();
		tokens(text.toLowerCase(Locale.ROOT), 0).forEach((token) -> stems.add(token.stem()));
		return stems;
	}

	static String stem(String word) {
		if (word.endsWith(" contrast")) {
			return (word.contains("with ") || word.contains("wo ")) ? "bothcontrast" : "withoutcontrast";
		}
		String plain = plain(SAME.getOrDefault(word, word));
		for (String suffix : SUFFIXES) {
			if (plain.endsWith(suffix) && plain.length() - suffix.length() >= 4) {
				return plain.substring(0, plain.length() - suffix.length());
			}
		}
		return plain;
	}

	private static String plain(String word) {
		if (word.indexOf(' ') < 0 && word.indexOf('-') < 0 && word.indexOf('\'') < 0) {
			return word;
		}
		String joined = OWNER.matcher(word).replaceAll("").replace("w/o", "without");
		int at = word.indexOf(' ') < 0 ? word.indexOf('-') : word.indexOf(' ');
		String number = (at > 0) ? NUMBERS.get(word.substring(0, at)) : null;
		return (number == null) ? joined : number + joined.substring(at);
	}

}
