package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.suggestion.Finding;

/**
 * An add-on code needs a primary code of the same practitioner on the same day (CMS
 * add-on code edits, types 1 to 3; NCCI Policy Manual, chapter 1, section R).
 */
final class AddOnCheck {

	private static final int MOST_LISTED = 6;

	private AddOnCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Set<String> present = new LinkedHashSet<>(claim.namedProcedures());
		present.addAll(claim.procedures(0.8));
		List<Verdict> verdicts = new ArrayList<>();
		for (String code : claim.namedProcedures()) {
			claim.catalog().addOn(code).flatMap((addOn) -> check(addOn, present)).ifPresent(verdicts::add);
		}
		return verdicts;
	}

	private static Optional<Verdict> check(AddOnCode addOn, Set<String> present) {
		boolean listed = addOn.primaries().stream().anyMatch(present::contains);
		if (listed) {
			return Optional.empty();
		}
		return Optional.of(switch (addOn.type()) {
			case 2 -> verdict(addOn, Finding.Severity.INFORMS, "the contractor decides which primary codes it accepts");
			case 3 -> verdict(addOn, Finding.Severity.WARNS,
					"primaries are " + some(addOn) + ", and others that the contractor accepts");
			default -> verdict(addOn, Finding.Severity.WARNS, "its primaries are " + some(addOn));
		});
	}

	private static Verdict verdict(AddOnCode addOn, Finding.Severity severity, String primaries) {
		return Verdict.of(Finding.Kind.ADD_ON, severity, List.of(addOn.code()),
				addOn.code() + " is an add-on code (type " + addOn.type()
						+ ") and is paid only beside a primary code of the same day; the question names none: "
						+ primaries + ".",
				Finding.CMS, addOn.source());
	}

	private static String some(AddOnCode addOn) {
		List<String> first = addOn.primaries().stream().sorted().limit(MOST_LISTED).toList();
		int more = addOn.primaries().size() - first.size();
		return String.join(", ", first) + ((more > 0) ? " and " + more + " more" : "");
	}

}
