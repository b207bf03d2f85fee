package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.QuestionKind;

/**
 * The missing facts without which a kind of question cannot be answered for good.
 */
final class DecisiveFacts {

	private static final Map<QuestionKind, Set<String>> DECIDING = Map.of(QuestionKind.UNITS, Set.of("times", "doses"),
			QuestionKind.VISIT_LEVEL, Set.of("patient", "level", "setting"), QuestionKind.WHICH_CODE,
			Set.of("times", "route", "views", "contrast", "length", "site", "depth", "age", "counselling", "patient",
					"level", "guidance"));

	private DecisiveFacts() {
	}

	/** The payer decides where a finding tells that payers differ. */
	static List<String> missing(QuestionKind kind, DraftMatter matter) {
		Set<String> deciding = DECIDING.getOrDefault(kind, Set.of());
		boolean payersDiffer = kind == QuestionKind.WHICH_CODE
				&& matter.findings(Finding.Kind.PAYER_RULE).findAny().isPresent();
		return matter.reading()
			.missingFacts()
			.stream()
			.map(MissingFact::fact)
			.filter((fact) -> deciding.contains(fact) || (payersDiffer && fact.equals("payer")))
			.toList();
	}

}
