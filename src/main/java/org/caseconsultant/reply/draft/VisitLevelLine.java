package org.caseconsultant.reply.draft;

import java.util.List;

import org.caseconsultant.suggestion.Finding;

/**
 * Which level of a visit, and by time or by decision making.
 */
final class VisitLevelLine implements Opening {

	@Override
	public DraftLine write(DraftMatter matter) {
		List<DraftCode> visits = matter.chosenServices().filter((code) -> Services.isVisit(code.code())).toList();
		String rule = matter.findings(Finding.Kind.EM_LEVEL, Finding.Kind.CRITICAL_CARE, Finding.Kind.PROLONGED)
			.findFirst()
			.map((finding) -> " " + Condition.firstSentence(finding.text()))
			.orElse("");
		if (visits.isEmpty()) {
			return DraftLine.open("The level cannot be answered before the total time of the day or the level of "
					+ "medical decision making is known." + rule);
		}
		return new DraftLine(Certainty.of(visits),
				String.join("; ", visits.stream().map(VisitLevelLine::level).toList()) + "." + rule);
	}

	private static String level(DraftCode code) {
		return code.titled() + (Reasons.isTelling(code.suggestion()) ? ": " + code.suggestion().reason() : "");
	}

}
