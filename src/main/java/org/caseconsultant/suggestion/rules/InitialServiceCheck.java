package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.administration.AdministrationPlan;

/**
 * One initial service per encounter and access site (CMS Claims Processing Manual,
 * chapter 12, section 30.5; NCCI Policy Manual, chapter 11, section B), and what is not
 * reported for its time.
 */
final class InitialServiceCheck {

	private InitialServiceCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		claim.plan().initial().ifPresent((initial) -> {
			verdicts.add(Verdict.of(Finding.Kind.TIME_RULE, Finding.Severity.INFORMS, List.of(initial),
					claim.plan().initialReason(), Finding.CPT, row(claim, initial), Manuals.NCCI_ADMINISTRATIONS));
			verdicts.addAll(others(claim, initial));
		});
		for (TimelineStep step : claim.plan().steps()) {
			if (step.code().isEmpty()) {
				verdicts.add(
						Verdict
							.of(Finding.Kind.TIME_RULE, Finding.Severity.INFORMS, List.of(),
									step.label() + " is not reported: " + step.reason() + ".", Finding.CPT,
									Manuals.NCCI_ADMINISTRATIONS)
							.saying(List.of(step.evidence())));
			}
		}
		return verdicts;
	}

	/** Where an edit exists between the two, the edit says it. */
	private static List<Verdict> others(Claim claim, String initial) {
		if (SeparateCircumstances.saidIn(claim.facts()).isPresent()) {
			return List.of();
		}
		return claim.named()
			.stream()
			.map(NamedCode::code)
			.distinct()
			.filter((code) -> AdministrationPlan.INITIAL.contains(code) && !code.equals(initial))
			.filter((code) -> !isEdit(claim, initial, code))
			.map((code) -> second(claim, initial, code))
			.toList();
	}

	private static boolean isEdit(Claim claim, String initial, String code) {
		return claim.isNamed(initial)
				&& claim.catalog().ptp(initial, code).filter((edit) -> edit.columnOne().equals(initial)).isPresent();
	}

	private static Verdict second(Claim claim, String initial, String code) {
		String further = AdministrationPlan.furtherCode(code);
		return Verdict
			.of(Finding.Kind.TIME_RULE, Finding.Severity.BLOCKS, List.of(initial, code),
					code + " would be a second initial service beside " + initial
							+ ". With one access site and one encounter "
							+ (claim.plan().has(further) ? "it becomes " + further : "it is not reported") + ".",
					Finding.CPT, row(claim, code), Manuals.NCCI_ADMINISTRATIONS)
			.refuting(code);
	}

	private static Optional<SourceRow> row(Claim claim, String code) {
		return claim.entry(code).map((entry) -> entry.source());
	}

}
