package org.caseconsultant.suggestion.ranking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a sentence begins to speak of relatives of the patient.
 */
final class Relatives {

	private static final Pattern RELATIVE = Pattern.compile("\\b(?:famil(?:y|ial) history|fam hx|fhx?|mother|father|"
			+ "brothers?|sisters?|siblings?|parents|uncle|aunt|cousin|grand(?:mother|father|parents?)|relatives?)\\b");

	private Relatives() {
	}

	/** Returns the offset of the first word on a relative, or the length of the text. */
	static int from(String sentence) {
		Matcher matcher = RELATIVE.matcher(sentence);
		return matcher.find() ? matcher.start() : sentence.length();
	}

}
