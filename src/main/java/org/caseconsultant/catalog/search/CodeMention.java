package org.caseconsultant.catalog.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Codes that a query names. Two characters are a modifier or a place of service only if
 * the query says so or says nothing else: {@code 25} in a sentence may be anything.
 */
final class CodeMention {

	private static final Pattern CODE = Pattern.compile("\\b[A-Za-z0-9]{3,7}(\\.[A-Za-z0-9]{1,4})?\\b");

	private static final Map<CodeSystem, Pattern> SHORT_CODE = Map.of(CodeSystem.MODIFIER,
			Pattern.compile("(?:\\bmod(?:ifiers?)?\\.?\\s+|(?<=\\d{4}[0-9A-Z])-)([0-9A-Za-z]{2})\\b",
					Pattern.CASE_INSENSITIVE),
			CodeSystem.PLACE_OF_SERVICE,
			Pattern.compile("\\b(?:pos|place of service)\\s+(\\d{2})\\b", Pattern.CASE_INSENSITIVE));

	private CodeMention() {
	}

	/** Returns what may be a code, by the word as it was typed (lower case). */
	static Set<String> typed(CodeSystem system, String text) {
		Set<String> typed = new LinkedHashSet<>();
		Pattern pattern = SHORT_CODE.get(system);
		Matcher matcher = ((pattern != null) ? pattern : CODE).matcher(text);
		while (matcher.find()) {
			typed.add(matcher.group((pattern != null) ? 1 : 0).toLowerCase(Locale.ROOT));
		}
		if (!text.isBlank() && isSingleWord(text)) {
			typed.add(text.strip().toLowerCase(Locale.ROOT));
		}
		typed.removeIf((word) -> !CodeSpelling.isWellFormed(system, CodeSpelling.normalise(system, word)));
		return typed;
	}

	/**
	 * Tells whether a query is a single word, so that it may be the beginning of a code.
	 */
	static boolean isSingleWord(String text) {
		return text.strip().chars().noneMatch(Character::isWhitespace);
	}

}
