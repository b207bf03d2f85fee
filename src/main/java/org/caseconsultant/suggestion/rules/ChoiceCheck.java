package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.choice.Choice;

/**
 * A named code against the decision tables: what the question tells decides for another
 * code of the family. The source is the one that the table names.
 */
final class ChoiceCheck {

	private ChoiceCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Set<String> codes = claim.named()
			.stream()
			.map(NamedCode::code)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return codes.stream()
			.flatMap((
					code) -> claim.decisions().against(code).flatMap((choice) -> verdict(claim, code, choice)).stream())
			.toList();
	}

	private static Optional<Verdict> verdict(Claim claim, String code, Choice choice) {
		List<String> instead = choice.offers()
			.stream()
			.map(Choice.Offer::code)
			.filter((other) -> !claim.isNamed(other))
			.limit(3)
			.toList();
		return choice.against(code)
			.map((reason) -> Verdict
				.of(Finding.Kind.CHOICE, Finding.Severity.WARNS, List.of(code),
						code + " does not fit (" + choice.title() + "): " + reason.words() + "."
								+ (instead.isEmpty() ? "" : " It comes to " + String.join(" and ", instead) + "."),
						choice.owner(), choice.source())
				.saying(reason.evidence())
				.refuting(code));
	}

}
