package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * A named code must be in the catalog and billable. ICD-10-CM guideline I.B.2: a code is
 * not valid unless it has all its characters; the flag is column 15 of the CDC order
 * file.
 */
final class CodeStandingCheck {

	private CodeStandingCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return claim.named().stream().flatMap((code) -> check(code, claim).stream()).distinct().toList();
	}

	private static Optional<Verdict> check(NamedCode code, Claim claim) {
		return switch (code.standing()) {
			case NOT_IN_CATALOG -> Optional
				.of(Verdict.of(Finding.Kind.INVALID_CODE, Finding.Severity.WARNS, List.of(code.code()), code.code()
						+ " is not in this catalog (" + claim.catalog().release()
						+ "), which holds only a part of the code sets. That does not say that the code is wrong: look it up in the official file.",
						owner(code), Manuals.DETAIL));
			case HEADING ->
				Optional.of(Verdict
					.of(Finding.Kind.HEADING, Finding.Severity.BLOCKS, List.of(code.code()), code.code()
							+ " is a heading and cannot stand on a claim; a code below it with all characters is needed"
							+ below(code, claim) + ".", owner(code), code.source(), Manuals.DETAIL)
					.refuting(code.code()));
			case VALID, NOT_FOR_MEDICARE -> Optional.empty();
		};
	}

	private static String below(NamedCode code, Claim claim) {
		List<String> children = claim.catalog()
			.children(code.system(), code.code())
			.stream()
			.limit(5)
			.map((entry) -> entry.code())
			.toList();
		return children.isEmpty() ? "" : " (such as " + String.join(", ", children) + ")";
	}

	private static String owner(NamedCode code) {
		return (code.system() == CodeSystem.CPT) ? Finding.CPT : Finding.CMS;
	}

}
