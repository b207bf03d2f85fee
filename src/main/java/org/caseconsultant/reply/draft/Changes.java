package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Tells what would change a draft: what the record might show, and codes that fit the
 * same words if more or less is documented.
 */
final class Changes {

	private static final double CLOSE = 0.6;

	private static final int MOST = 4;

	private Changes() {
	}

	static List<String> of(DraftMatter matter, List<DraftLine> lines) {
		List<String> changes = new ArrayList<>();
		matter.findings(Finding.Kind.PTP)
			.forEach((edit) -> Condition.of(edit)
				.filter((shown) -> lines.stream().noneMatch((line) -> line.text().contains(shown)))
				.ifPresent((shown) -> changes.add("If the record shows " + shown + ", " + edit.codes().get(1)
						+ " may stand beside " + edit.codes().get(0) + " with the modifier for it.")));
		matter.codes()
			.stream()
			.filter((code) -> !code.modifiers().isEmpty())
			.forEach((code) -> changes.add("Without what modifier " + Words.and(code.modifiers())
					+ " stands for in the record, " + code.code() + " is reported without it or not at all."));
		matter.reading()
			.suggestions()
			.stream()
			.filter((other) -> isAlternative(other, matter))
			.forEach((other) -> changes
				.add(other.code() + " (" + other.title() + ") instead, if that is what is documented."));
		return changes.stream().distinct().limit(MOST).toList();
	}

	private static boolean isAlternative(Suggestion other, DraftMatter matter) {
		return other.score() >= CLOSE && matter.chosen(other.code()).isEmpty()
				&& !Contradictions.speakAgainst(other, matter)
				&& matter.codes()
					.stream()
					.anyMatch((code) -> code.system() == other.system()
							&& CodeChoice.sharesWords(code.suggestion(), other));
	}

}
