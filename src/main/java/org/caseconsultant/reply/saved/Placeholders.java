package org.caseconsultant.reply.saved;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code {{name}}} and the like into a text. What is not known stays visible, so
 * that nobody sends a gap unseen.
 */
final class Placeholders {

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z-]+)\\s*\\}\\}");

	private Placeholders() {
	}

	static String fill(String text, Map<String, String> values) {
		return PLACE.matcher(text).replaceAll((place) -> {
			String value = values.getOrDefault(place.group(1), "");
			return Matcher.quoteReplacement(value.isBlank() ? place.group() : value);
		});
	}

	/** The placeholders of a text that nobody fills. */
	static TreeSet<String> unknown(String text, java.util.Collection<String> known) {
		TreeSet<String> unknown = new TreeSet<>();
		PLACE.matcher(text)
			.results()
			.map((place) -> place.group(1))
			.filter((name) -> !known.contains(name))
			.forEach(unknown::add);
		return unknown;
	}

}
