package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.MissingFact;

/**
 * What the record must show.
 */
final class DocumentationLine implements Opening {

	@Override
	public DraftLine write(DraftMatter matter) {
		List<String> shown = matter.findings()
			.stream()
			.filter((finding) -> finding.severity() == Finding.Severity.WARNS)
			.flatMap((finding) -> Condition.of(finding).stream())
			.distinct()
			.limit(3)
			.toList();
		List<String> told = open(matter);
		if (shown.isEmpty() && told.isEmpty()) {
			return DraftLine.open("What the record must show" + of(matter)
					+ " is not in the loaded tables; the policy of the payer has to be looked up.");
		}
		List<String> all = new ArrayList<>(shown);
		all.addAll(told);
		return new DraftLine(Verdict.ONLY_WITH, "The record has to show " + String.join("; ", all) + ".");
	}

	/** What codes hang on belongs into the record, except for the payer. */
	private static List<String> open(DraftMatter matter) {
		return matter.reading()
			.missingFacts()
			.stream()
			.map(MissingFact::fact)
			.filter((fact) -> !fact.equals("payer") && !fact.equals("setting"))
			.map(FactNames::of)
			.toList();
	}

	private static String of(DraftMatter matter) {
		return matter.services().isEmpty() ? "" : " for " + Words.and(matter.services());
	}

}
