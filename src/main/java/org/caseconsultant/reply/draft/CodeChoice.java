package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Chooses the suggestions that a draft starts with: what the question names, what the
 * facts decide, and of several diagnoses for the same words only the best.
 */
final class CodeChoice {

	/** A code of this fit was decided by facts or found by its whole name. */
	private static final double DECIDED = 0.8;

	/** A diagnosis of this fit is taken if no better one rests on the same words. */
	private static final double FITTING = 0.65;

	/** The same where the question asks for codes. */
	private static final double ASKED_FOR = 0.55;

	private static final Set<QuestionKind> ASKING = Set.of(QuestionKind.DIAGNOSIS, QuestionKind.WHICH_CODE);

	private CodeChoice() {
	}

	/**
	 * Chooses the codes.
	 * @param reading what was read
	 * @return procedures first, then supplies, then diagnoses
	 */
	static List<DraftCode> of(QuestionReading reading) {
		List<Suggestion> chosen = new ArrayList<>();
		boolean asked = reading.kinds().stream().anyMatch(ASKING::contains);
		double diagnosis = asked ? ASKED_FOR : FITTING;
		for (Suggestion suggestion : reading.suggestions()) {
			if (fits(suggestion, chosen, diagnosis) && !isBlocked(suggestion, reading)) {
				chosen.add(suggestion);
			}
		}
		return chosen.stream().map((suggestion) -> code(suggestion, reading)).toList();
	}

	private static boolean fits(Suggestion suggestion, List<Suggestion> chosen, double diagnosis) {
		if (suggestion.named()) {
			return true;
		}
		if (suggestion.system() != CodeSystem.ICD10CM) {
			return suggestion.score() >= DECIDED;
		}
		return suggestion.score() >= diagnosis && chosen.stream()
			.noneMatch((better) -> better.system() == CodeSystem.ICD10CM && !better.named()
					&& sharesWords(better, suggestion));
	}

	static boolean sharesWords(Suggestion one, Suggestion other) {
		return one.evidence().stream().anyMatch((words) -> other.evidence().stream().anyMatch(words::overlaps));
	}

	private static boolean isBlocked(Suggestion suggestion, QuestionReading reading) {
		return reading.findings()
			.stream()
			.anyMatch((finding) -> finding.severity() == Finding.Severity.BLOCKS
					&& finding.codes().equals(List.of(suggestion.code())));
	}

	/**
	 * A modifier stands only if the question puts one and the same on each mention; where
	 * it weighs ways to write a code, the consultant decides.
	 */
	private static DraftCode code(Suggestion suggestion, QuestionReading reading) {
		List<NamedCode> mentions = reading.namedCodes()
			.stream()
			.filter((named) -> named.system() == suggestion.system() && named.code().equals(suggestion.code()))
			.toList();
		if (mentions.size() > 1) {
			return new DraftCode(suggestion, List.of(), Optional.empty());
		}
		return new DraftCode(suggestion, mentions.stream().flatMap((named) -> named.modifiers().stream()).toList(),
				suggestion.units());
	}

}
