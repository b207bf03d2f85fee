package org.caseconsultant.reply.draft;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Finding;

/**
 * How many units, and what they are counted from.
 */
final class UnitsLine implements Opening {

	private static final Finding.Kind[] RULES = { Finding.Kind.THERAPY_UNITS, Finding.Kind.TIME_RULE,
			Finding.Kind.ANESTHESIA, Finding.Kind.CRITICAL_CARE, Finding.Kind.PROLONGED };

	@Override
	public DraftLine write(DraftMatter matter) {
		List<DraftCode> asked = matter.chosenServices()
			.filter((code) -> matter.services().contains(code.code()))
			.toList();
		List<DraftCode> counted = asked.stream().filter((code) -> code.units().isPresent()).toList();
		if (!counted.isEmpty()) {
			return counted(asked, counted, matter);
		}
		Optional<Finding> rule = matter.findings(RULES).findFirst();
		return rule.map((finding) -> DraftLine.stated(Condition.firstSentence(finding.text())))
			.orElseGet(() -> DraftLine
				.open("The units" + of(asked) + " cannot be counted from the facts given: what they are counted from "
						+ "(dose, minutes or number) is not said or not in the catalog."));
	}

	private static DraftLine counted(List<DraftCode> asked, List<DraftCode> counted, DraftMatter matter) {
		String units = String.join("; ", counted.stream().map(UnitsLine::because).toList());
		List<String> rest = asked.stream().filter((code) -> code.units().isEmpty()).map(DraftCode::code).toList();
		Optional<Finding> limit = matter.gravest(counted.stream().map(DraftCode::code).toList(), Finding.Kind.MUE)
			.filter((finding) -> finding.severity() != Finding.Severity.INFORMS);
		String text = units + (rest.isEmpty() ? "" : "; the units of " + Words.and(rest) + " are open") + ".";
		return limit.map((finding) -> new DraftLine(Verdict.ONLY_WITH, text + " " + finding.text()))
			.orElseGet(() -> DraftLine.stated(text));
	}

	private static String because(DraftCode code) {
		int units = code.units().orElseThrow();
		String named = code.code() + ": " + units + ((units == 1) ? " unit" : " units");
		return Reasons.isTelling(code.suggestion()) ? named + " because " + code.suggestion().reason()
				: named + " as the question counts them";
	}

	private static String of(List<DraftCode> asked) {
		return asked.isEmpty() ? "" : " of " + Words.and(asked.stream().map(DraftCode::code).toList());
	}

}
