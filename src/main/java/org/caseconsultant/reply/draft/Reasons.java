package org.caseconsultant.reply.draft;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Gathers what speaks for a draft: the reasons of its codes and the findings on them.
 */
final class Reasons {

	private static final String ONLY_NAMED = "named in the question";

	private Reasons() {
	}

	/** Whether the reason of a suggestion says more than that the question names it. */
	static boolean isTelling(Suggestion suggestion) {
		return !suggestion.reason().equals(ONLY_NAMED);
	}

	static List<DraftReason> of(DraftMatter matter) {
		List<DraftReason> reasons = new ArrayList<>();
		matter.findings()
			.stream()
			.filter((finding) -> !isPayers(finding))
			.forEach((finding) -> reasons.add(new DraftReason(finding.text(), finding.source())));
		matter.codes()
			.stream()
			.filter((code) -> isTelling(code.suggestion()))
			.forEach((code) -> reasons.add(new DraftReason("**" + code.written() + "**: " + code.suggestion().reason(),
					code.suggestion().source())));
		return reasons;
	}

	static List<DraftReason> payers(DraftMatter matter) {
		return matter.findings()
			.stream()
			.filter(Reasons::isPayers)
			.map((finding) -> new DraftReason(finding.text(), finding.source()))
			.toList();
	}

	private static boolean isPayers(Finding finding) {
		return finding.kind() == Finding.Kind.PAYER_RULE;
	}

}
