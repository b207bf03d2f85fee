package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Map;

import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.QuestionReading;

/**
 * Writes a draft answer out of a reading: the same reading gives the same draft. What is
 * not known is said, never filled in.
 */
public final class DraftWriter {

	private static final Map<QuestionKind, Opening> OPENINGS = Map.of(QuestionKind.BUNDLING, new BundlingLine(),
			QuestionKind.MODIFIER, new ModifierLine(), QuestionKind.UNITS, new UnitsLine(), QuestionKind.DENIAL,
			new DenialLine(), QuestionKind.DIAGNOSIS, new DiagnosisLine(), QuestionKind.VISIT_LEVEL,
			new VisitLevelLine(), QuestionKind.DOCUMENTATION, new DocumentationLine(), QuestionKind.WHICH_CODE,
			new WhichCodeLine());

	private DraftWriter() {
	}

	/**
	 * Writes a draft.
	 * @param reading what was read out of the question
	 * @return a line for each kind of question in it, the main one first
	 */
	public static DraftAnswer write(QuestionReading reading) {
		DraftMatter matter = new DraftMatter(reading, CodeChoice.of(reading));
		List<QuestionKind> kinds = reading.kinds().isEmpty() ? List.of(QuestionKind.WHICH_CODE) : reading.kinds();
		List<DraftLine> lines = kinds.stream()
			.filter((kind) -> kind == kinds.get(0) || addsSomething(kind, matter))
			.map((kind) -> line(kind, matter))
			.distinct()
			.toList();
		return new DraftAnswer(lines.get(0), lines.subList(1, lines.size()), matter.codes(), Reasons.of(matter),
				Reasons.payers(matter), Changes.of(matter, lines), reading.missingFacts());
	}

	/** Which code is answered by the other lines already where there is no service. */
	private static boolean addsSomething(QuestionKind kind, DraftMatter matter) {
		return kind != QuestionKind.WHICH_CODE || matter.chosenServices().findAny().isPresent();
	}

	private static DraftLine line(QuestionKind kind, DraftMatter matter) {
		DraftLine line = OPENINGS.getOrDefault(kind, new WhichCodeLine()).write(matter);
		List<String> missing = DecisiveFacts.missing(kind, matter).stream().map(FactNames::of).toList();
		if (!missing.isEmpty() && line.verdict() != Verdict.NO) {
			return DraftLine.open("This cannot be answered for good before " + Words.and(missing)
					+ ((missing.size() == 1) ? " is" : " are") + " known. As far as the facts go: "
					+ Words.lowerFirst(line.text()));
		}
		return (line.verdict() == Verdict.LIKELY) ? new DraftLine(Verdict.LIKELY,
				"Probably, to be checked against the record: " + Words.lowerFirst(line.text())) : line;
	}

}
