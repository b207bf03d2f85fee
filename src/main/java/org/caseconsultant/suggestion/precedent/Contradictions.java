package org.caseconsultant.suggestion.precedent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.QuestionKind;

/**
 * Finds where the codes of a draft differ from those of a precedent for the same question
 * and payer. A value for the consultant to weigh; nothing is stopped by it.
 */
final class Contradictions {

	private Contradictions() {
	}

	/**
	 * Compares a draft with a precedent.
	 * @param here the question at hand
	 * @param likeness what both questions have in common
	 * @param there the precedent
	 * @param draft codes picked so far
	 * @return one entry a code, empty if the answers agree or the questions differ
	 */
	static List<String> of(AskedQuestion here, Likeness likeness, Precedent there, List<String> draft) {
		if (there.picked().isEmpty() || !likeness.isSameQuestion() || isForAnotherPayer(here, there.question())) {
			return List.of();
		}
		List<ClaimLine> lines = ClaimLine.all(draft);
		List<ClaimLine> picked = ClaimLine.all(there.picked());
		return lines.stream().flatMap((line) -> against(line, lines, picked, there.question()).stream()).toList();
	}

	private static boolean isForAnotherPayer(AskedQuestion here, AskedQuestion there) {
		return here.payer().isPresent() && there.payer().isPresent() && !here.payer().equals(there.payer());
	}

	private static Optional<String> against(ClaimLine line, List<ClaimLine> draft, List<ClaimLine> picked,
			AskedQuestion there) {
		List<ClaimLine> same = picked.stream().filter((each) -> each.code().equals(line.code())).toList();
		if (!same.isEmpty()) {
			return modifiers(line, same, there.kind());
		}
		Optional<ClaimLine> kin = picked.stream()
			.filter((each) -> each.isKinOf(line) && draft.stream().noneMatch((mine) -> mine.code().equals(each.code())))
			.findFirst();
		return kin.map((other) -> other + " there, not " + line.code()).or(() -> refused(line, there));
	}

	/** Modifiers count only where the question was about them. */
	private static Optional<String> modifiers(ClaimLine line, List<ClaimLine> same, QuestionKind kind) {
		boolean asked = kind == QuestionKind.MODIFIER || kind == QuestionKind.BUNDLING;
		boolean agrees = same.stream().anyMatch((each) -> each.modifiers().equals(line.modifiers()));
		return (asked && !agrees) ? Optional.of(same.get(0) + " there, not " + line) : Optional.empty();
	}

	private static Optional<String> refused(ClaimLine line, AskedQuestion there) {
		return Stream.of(line.code())
			.filter((code) -> there.asked().contains(code) || there.suggested().contains(code))
			.map((code) -> code + (there.asked().contains(code) ? " was asked about there and not picked"
					: " was suggested there and not picked"))
			.findFirst();
	}

}
