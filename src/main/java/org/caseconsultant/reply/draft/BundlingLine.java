package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Finding;

/**
 * Whether services may be reported together: yes, no, or only with what must be
 * documented (NCCI PTP edits).
 */
final class BundlingLine implements Opening {

	/** What checks say of a table that is not loaded. */
	private static final String NOT_CHECKED = "not checked";

	/** What the check of pairs says when the published table answered. */
	private static final String WHOLE_TABLE = "in the practitioner PTP edits";

	@Override
	public DraftLine write(DraftMatter matter) {
		List<String> asked = matter.services();
		if (asked.size() < 2) {
			return DraftLine
				.open("Whether these services go together cannot be answered before the codes of both are known.");
		}
		Optional<Finding> edit = matter.gravest(asked, Finding.Kind.PTP);
		Optional<Finding> block = matter.findings()
			.stream()
			.filter((finding) -> finding.severity() == Finding.Severity.BLOCKS && !finding.codes().isEmpty()
					&& asked.containsAll(finding.codes()))
			.findFirst();
		if (block.isPresent()) {
			return refused(block.get(), matter);
		}
		return edit.map(BundlingLine::underEdit)
			.orElseGet(() -> DraftLine.open("No edit was found between " + Words.and(asked)
					+ " in the catalog that answered; whether they go together has to be looked up."));
	}

	private static DraftLine refused(Finding block, DraftMatter matter) {
		List<String> instead = matter.chosenServices()
			.filter((code) -> !matter.namedServices().contains(code.code()))
			.filter((code) -> matter.reading().timeline().stream().anyMatch((step) -> step.code().equals(code.code())))
			.map(DraftCode::written)
			.toList();
		String pair = (block.kind() == Finding.Kind.PTP && block.codes().size() == 2)
				? block.codes().get(1) + " is not reported beside " + block.codes().get(0)
				: Words.and(block.codes()) + " cannot stand as asked";
		return new DraftLine(Verdict.NO,
				"No: " + pair + (instead.isEmpty() ? "." : "; the facts lead to " + Words.and(instead) + "."));
	}

	private static DraftLine underEdit(Finding edit) {
		if (edit.text().contains(NOT_CHECKED)) {
			return DraftLine.open(Words.and(edit.codes())
					+ " cannot be answered before the edits of the date of service are looked up; they are not loaded here.");
		}
		if (edit.severity() == Finding.Severity.INFORMS) {
			return withoutEdit(edit);
		}
		return new DraftLine(Verdict.ONLY_WITH,
				"Only with a modifier on " + edit.codes().get(1) + " beside " + edit.codes().get(0)
						+ ", and the modifier fits only if the record shows "
						+ Condition.of(edit).orElse("what the edit asks for (see the reasons)") + ".");
	}

	/** Only the whole table of edits can say that there is none. */
	private static DraftLine withoutEdit(Finding edit) {
		String pair = Words.and(edit.codes());
		return edit.text().contains(WHOLE_TABLE)
				? new DraftLine(Verdict.YES, "Yes, as far as the edits go: none stands between " + pair + ".")
				: DraftLine.open("Whether " + pair
						+ " go together cannot be answered before the pair is looked up in the full table of edits; "
						+ "the part that is loaded holds no edit between them.");
	}

}
