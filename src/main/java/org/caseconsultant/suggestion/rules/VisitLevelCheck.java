package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.timed.ProlongedTime;
import org.caseconsultant.suggestion.visit.VisitLevel;
import org.caseconsultant.suggestion.visit.VisitLevels;

/**
 * A named visit code against what time and decision making come to, and against whether
 * the patient is new (CPT guidelines for evaluation and management since 2021 and 2023;
 * CMS Claims Processing Manual, chapter 12, section 30.6).
 */
final class VisitLevelCheck {

	private static final Set<String> PROLONGED = ProlongedTime.codes();

	private VisitLevelCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<VisitLevel> levels = VisitLevels.of(claim.facts());
		long visits = claim.named().stream().filter((named) -> VisitLevels.codes().contains(named.code())).count();
		if (levels.size() != 1 || (visits > 1 && !levels.get(0).stated()) || visits > 2) {
			return List.of();
		}
		return claim.named()
			.stream()
			.flatMap((named) -> check(claim, named, levels.get(0)).stream())
			.distinct()
			.toList();
	}

	private static Optional<Verdict> check(Claim claim, NamedCode named, VisitLevel level) {
		if (level.has(named.code())) {
			return Optional.empty();
		}
		if (PROLONGED.contains(named.code()) && level.stated()) {
			return Optional.of(verdict(Finding.Kind.PROLONGED, claim, named, level));
		}
		boolean alternative = claim.isNamed(level.code());
		return VisitLevels.codes().contains(named.code()) && !alternative
				? Optional.of(verdict(Finding.Kind.EM_LEVEL, claim, named, level)) : Optional.empty();
	}

	private static Verdict verdict(Finding.Kind kind, Claim claim, NamedCode named, VisitLevel level) {
		String text = "What the question tells comes to " + String.join(" and ", codes(level)) + ", not to "
				+ named.code() + ": " + level.reason() + (level.stated() ? "."
						: ". The level was put together from the words marked; check them in the note.");
		Verdict verdict = Verdict
			.of(kind, Finding.Severity.WARNS, List.of(named.code(), level.code()), text, level.owner(),
					claim.entry(level.code()).map((entry) -> entry.source()), Manuals.VISITS)
			.saying(level.evidence());
		return verdict.refuting(named.code());
	}

	private static List<String> codes(VisitLevel level) {
		return level.codes()
			.stream()
			.map((code) -> code.code() + (code.units() > 1 ? " x" + code.units() : ""))
			.toList();
	}

}
