package org.caseconsultant.suggestion.drug;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How something was given.
 */
public enum Method {

	/** Under the skin over time. */
	SUBCUTANEOUS_INFUSION("\\b(?:sc|sq|sub-?q|subcut\\w*) infusion\\b"),
	/** Into the vein by hand, or up to 15 minutes. */
	PUSH("\\b(?:iv ?push(?:es)?|ivp|i\\.v\\. push|push(?:es|ed)?|slow iv)\\b"),
	/** Into the vein over time. */
	INFUSION("\\b(?:infus\\w*|iv drip|drip|ivpb|piggyback|gtt)\\b"),
	/** Into a muscle. */
	INTRAMUSCULAR("\\b(?:im|i\\.m\\.|intramuscular(?:ly)?)(?![\\w'])"),
	/** Under the skin. */
	SUBCUTANEOUS("\\b(?:sc|sq|s\\.c\\.|sub-?q|subcut\\w*)(?!\\w)"),
	/** By mouth. */
	ORAL("\\b(?:po|p\\.o\\.|orally|by mouth|oral)(?!\\w)"),
	/** Into the nose. */
	INTRANASAL("\\b(?:intranasal(?:ly)?|nasal(?: spray)?|flumist)\\b"),
	/** Into a joint, an eye, the spine or another place of its own. */
	LOCAL("\\b(?:intra-?articular|intravitreal|intrathecal|intradermal|epidural|intralesional|joint|knee|shoulder|hip|bursa)\\b"),
	/** Into the vein, way not said. */
	INTRAVENOUS("\\b(?:iv|i\\.v\\.|intravenous(?:ly)?)(?!\\w)");

	private final Pattern words;

	Method(String words) {
		this.words = Pattern.compile(words);
	}

	/**
	 * Reads the method out of some words.
	 * @param lower plain lower case text
	 * @return the first method, in the order of this enum, that is named
	 */
	public static Optional<Method> in(String lower) {
		for (Method method : values()) {
			if (method.words.matcher(lower).find()) {
				return Optional.of(method);
			}
		}
		return Optional.empty();
	}

}
