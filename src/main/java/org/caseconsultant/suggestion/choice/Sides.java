package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sides of the body: words, the abbreviations of eyes, and modifiers behind a code.
 * "Right" as an answer ("is this right?") is no side.
 */
final class Sides {

	private static final String NO_BODY = "now|away|off|out|over|to|us|me|it|code|codes|one|way|answer|thing|choice|"
			+ "modifier|modifiers|pair|set|order|sequence|here|there|dx|icd|cpt|level|person|approach|path|track|time";

	private static final Pattern LEFT = Pattern
		.compile("(?<!\\bhas |\\bwas |\\bhave |\\bwe |\\bhe |\\bshe |\\bthey |\\bis |\\bi )\\b(?:left|lt|os)\\b"
				+ "(?! (?:the|a|an|with|without|on|in|" + NO_BODY + ")\\b)|\\bon the left\\b");

	private static final Pattern RIGHT = Pattern.compile(
			"(?<!\\bis |\\bbe |\\bare |\\ball |\\bthis |\\bthat |\\bam i |\\bwas |\\bare they |\\bit |\\bgot |\\bseems |\\bget )"
					+ "\\b(?:right|rt|od)\\b(?! ?\\?| (?:after|before|" + NO_BODY + ")\\b)|\\bon the right\\b");

	private static final Pattern BOTH = Pattern.compile(
			"\\bbilat(?:eral(?:ly)?)?\\b|\\bb/l\\b|\\bboth (?:sides|eyes|ears|knees|hips|shoulders|feet|hands|legs|arms|ankles|wrists|elbows|breasts|nostrils|kidneys|lungs|thumbs|heels|cheeks)\\b|\\bou\\b|\\beach (?:side|eye|ear|knee|foot|hand)\\b");

	private static final Map<String, Pattern> ALL = Map.of("left", LEFT, "right", RIGHT, "both", BOTH);

	private Sides() {
	}

	/** Every side that is told, with its places. */
	static Map<String, List<Span>> find(Heard heard) {
		Map<String, List<Span>> sides = new TreeMap<>();
		ALL.forEach((side, pattern) -> {
			List<Span> places = new ArrayList<>();
			Matcher matcher = pattern.matcher(heard.facts().text().lower());
			while (matcher.find()) {
				places.add(new Span(heard.wording().at(matcher.start()), heard.wording().at(matcher.end() - 1)));
			}
			if (!places.isEmpty()) {
				sides.put(side, places);
			}
		});
		return sides;
	}

}
