package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Tells whether a code contradicts what the question says: then it is no alternative to
 * offer. A finding weighs against it, or it stands for the opposite of a word that the
 * question uses.
 */
final class Contradictions {

	/** Each word is the opposite of the other. */
	private static final List<List<String>> OPPOSITES = List.of(List.of("left", "right"),
			List.of("initial", "subsequent"), List.of("new", "established"), List.of("unilateral", "bilateral"),
			List.of("male", "female"), List.of("acute", "chronic"));

	private Contradictions() {
	}

	static boolean speakAgainst(Suggestion other, DraftMatter matter) {
		return isFoundWrong(other, matter) || matter.codes()
			.stream()
			.map(DraftCode::suggestion)
			.filter((chosen) -> chosen.system() == other.system() && CodeChoice.sharesWords(chosen, other))
			.anyMatch((chosen) -> isOpposite(chosen, other));
	}

	private static boolean isFoundWrong(Suggestion other, DraftMatter matter) {
		return matter.reading()
			.findings()
			.stream()
			.anyMatch((finding) -> finding.severity() != Finding.Severity.INFORMS
					&& finding.codes().equals(List.of(other.code())));
	}

	private static boolean isOpposite(Suggestion chosen, Suggestion other) {
		String said = String.join(" ", chosen.evidence().stream().map(Evidence::words).toList());
		return OPPOSITES.stream()
			.anyMatch((pair) -> isOpposite(said, chosen, other, pair.get(0), pair.get(1))
					|| isOpposite(said, chosen, other, pair.get(1), pair.get(0)));
	}

	private static boolean isOpposite(String said, Suggestion chosen, Suggestion other, String word, String opposite) {
		return has(said, word) && has(chosen.title(), word) && !has(chosen.title(), opposite)
				&& has(other.title(), opposite) && !has(other.title(), word);
	}

	private static boolean has(String text, String word) {
		return Pattern.compile("\\b" + word + "\\b").matcher(text.toLowerCase(Locale.ROOT)).find();
	}

}
