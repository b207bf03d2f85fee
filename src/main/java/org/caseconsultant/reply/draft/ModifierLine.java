package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * Which modifier, and what must be documented for it (NCCI Policy Manual, chapter 1,
 * section E). No modifier is offered without its condition.
 */
final class ModifierLine implements Opening {

	private static final Finding.Kind[] OTHERS = { Finding.Kind.MODIFIER, Finding.Kind.LATERALITY,
			Finding.Kind.BILATERAL, Finding.Kind.GLOBAL_PERIOD, Finding.Kind.ASSISTANT, Finding.Kind.CO_SURGEON,
			Finding.Kind.COMPONENT, Finding.Kind.TELEHEALTH, Finding.Kind.ANESTHESIA };

	@Override
	public DraftLine write(DraftMatter matter) {
		Optional<Finding> other = matter.findings(OTHERS).findFirst();
		Optional<Finding> edit = matter.gravest(matter.services(), Finding.Kind.PTP)
			.filter((finding) -> finding.severity() != Finding.Severity.INFORMS);
		return edit.map((finding) -> underEdit(finding, matter))
			.or(() -> other.map((finding) -> new DraftLine(Verdict.ONLY_WITH, Condition.firstSentence(finding.text()))))
			.orElseGet(() -> unknown(matter));
	}

	private static DraftLine underEdit(Finding edit, DraftMatter matter) {
		String second = edit.codes().get(1);
		if (edit.severity() == Finding.Severity.BLOCKS) {
			return new DraftLine(Verdict.NO,
					"No modifier: " + second + " is not reported beside " + edit.codes().get(0) + " on these facts.");
		}
		String shown = Condition.of(edit).orElse("what the edit asks for (see the reasons)");
		List<String> stated = modifiersOn(List.of(second), matter);
		String which = stated.isEmpty() ? fitting(second) : "modifier " + Words.and(stated);
		return new DraftLine(Verdict.ONLY_WITH,
				"On " + second + " " + which + ", and only if the record shows " + shown + "; else none.");
	}

	private static String fitting(String code) {
		return Services.isVisit(code) ? "modifier 25 (57 where the visit led to a major surgery)"
				: "the modifier that names it (an anatomical one, XE, XS, XP or XU, or 59 where the payer takes none of these)";
	}

	private static List<String> modifiersOn(List<String> codes, DraftMatter matter) {
		return matter.reading()
			.namedCodes()
			.stream()
			.filter((named) -> codes.contains(named.code()))
			.map(NamedCode::modifiers)
			.flatMap(List::stream)
			.distinct()
			.toList();
	}

	private static DraftLine unknown(DraftMatter matter) {
		List<String> stated = modifiersOn(matter.services(), matter);
		if (stated.isEmpty()) {
			return DraftLine.open("No modifier is proposed: neither the loaded tables nor the facts of the question "
					+ "decide one; what is documented and the payer do.");
		}
		return DraftLine.open("The loaded tables speak neither for nor against modifier " + Words.and(stated)
				+ "; the record has to show what it stands for, and the payer says how it is written.");
	}

}
