package org.caseconsultant.suggestion.ranking;

import java.util.Locale;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Weighs what a title says of side, time, phase and trade against the question: nothing
 * of the other side, no later phase, no anesthesia unless it is asked for, an unspecified
 * diagnosis before one that rules something out.
 */
final class Fitness {

	private static final Pattern LEFT = Pattern.compile("\\bleft\\b");

	private static final Pattern RIGHT = Pattern.compile("\\bright\\b");

	private static final Pattern BOTH = Pattern.compile("\\bboth\\b|\\bbilateral\\b");

	private static final Pattern NO_SIDE = Pattern
		.compile("\\bunspecified (?!site|street|place|retin)\\w+|(?:side|ear|eye) not specified");

	private Fitness() {
	}

	static double of(CatalogEntry entry, String question) {
		String title = entry.title().toLowerCase(Locale.ROOT);
		return phase(title, question) * side(title, question) * Spans.of(title, question) * trade(entry, question)
				* detail(entry, title, question);
	}

	private static double phase(String title, String question) {
		return Titles.isLater(title, question) ? 0.6 : 1;
	}

	private static double side(String title, String question) {
		boolean both = BOTH.matcher(question).find();
		boolean left = LEFT.matcher(question).find() && !both;
		boolean right = RIGHT.matcher(question).find() && !both;
		if (left == right && !both) {
			return 1;
		}
		if (NO_SIDE.matcher(title).find()) {
			return 0.9;
		}
		boolean other = (LEFT.matcher(title).find() && !left) || (RIGHT.matcher(title).find() && !right)
				|| (BOTH.matcher(title).find() && !both);
		return other ? 0.4 : 1;
	}

	private static double trade(CatalogEntry entry, String question) {
		boolean external = entry.system() == CodeSystem.ICD10CM && entry.code().matches("[V-Y]\\d.*");
		boolean anesthesia = entry.family().equals("anesthesia") && !question.contains("anesth");
		boolean unlisted = entry.family().equals("unlisted-procedure") && !question.contains("unlisted");
		return (external ? 0.6 : 1) * (anesthesia || unlisted ? 0.5 : 1);
	}

	private static double detail(CatalogEntry entry, String title, String question) {
		double other = title.contains("other ") || title.contains("another ") ? 0.93 : 1;
		boolean excludes = entry.system() == CodeSystem.ICD10CM && title.contains("without ")
				&& !question.contains("without");
		return Titles.isUnspecified("", title) ? other : other * (excludes ? 0.94 : 0.97);
	}

}
