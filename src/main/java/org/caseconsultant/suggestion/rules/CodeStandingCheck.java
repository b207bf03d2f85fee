package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * A named code must be in the catalog and billable. ICD-10-CM guideline I.B.2: a code is
 * not valid unless it has all its characters; the flag is column 15 of the CDC order
 * file. Whether it ever held is {@link DeletedCodeCheck}'s question.
 */
final class CodeStandingCheck {

	private static final int MOST_BELOW = 5;

	private CodeStandingCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return claim.named().stream().flatMap((code) -> check(code, claim).stream()).distinct().toList();
	}

	private static Optional<Verdict> check(NamedCode code, Claim claim) {
		return switch (code.standing()) {
			case NOT_IN_CATALOG ->
				DeletedCodeCheck.isKnown(claim, code) ? Optional.empty() : Optional.of(unknown(code, claim));
			case HEADING -> Optional.of(heading(code, claim));
			case VALID, NOT_FOR_MEDICARE -> Optional.empty();
		};
	}

	private static Verdict heading(NamedCode code, Claim claim) {
		return Verdict
			.of(Finding.Kind.HEADING, Finding.Severity.BLOCKS, List.of(code.code()),
					code.code()
							+ " is a heading and cannot stand on a claim; a code below it with all characters is needed"
							+ below(code, claim) + ".",
					owner(code), code.source(), Manuals.DETAIL)
			.refuting(code.code());
	}

	private static Verdict unknown(NamedCode code, Claim claim) {
		if (isWhole(code.system(), claim)) {
			return Verdict.of(Finding.Kind.INVALID_CODE, Finding.Severity.BLOCKS, List.of(code.code()),
					code.code() + " is not a code of the edition that holds for this date (" + claim.catalog().release()
							+ "). Look for a slip of the pen or a later edition" + nearest(code, claim) + ".",
					owner(code), Manuals.DETAIL);
		}
		return Verdict.of(Finding.Kind.INVALID_CODE, Finding.Severity.WARNS, List.of(code.code()), code.code()
				+ " is not in this catalog (" + claim.catalog().release()
				+ "), which holds only a part of the code sets. That does not say that the code is wrong: look it up in the official file.",
				owner(code), Manuals.DETAIL);
	}

	/** No free table says which CPT codes exist. */
	private static boolean isWhole(CodeSystem system, Claim claim) {
		return switch (system) {
			case ICD10CM -> claim.catalog().loaded(CatalogTable.DIAGNOSES) == Catalog.Loaded.FULLY;
			case HCPCS -> claim.catalog().loaded(CatalogTable.HCPCS) == Catalog.Loaded.FULLY;
			default -> false;
		};
	}

	/** The longest beginning that is a code, with what stands below it. */
	private static String nearest(NamedCode code, Claim claim) {
		for (int length = code.code().length() - 1; length >= 3 && code.system() == CodeSystem.ICD10CM; length--) {
			Optional<CatalogEntry> entry = claim.catalog()
				.find(CodeSystem.ICD10CM, code.code().substring(0, length).replaceAll("\\.$", ""));
			if (entry.isPresent()) {
				String found = entry.get().code();
				return "; " + found + " is "
						+ (entry.get().billable() ? "complete as it is" : "a heading" + below(found, claim));
			}
		}
		return "";
	}

	private static String below(NamedCode code, Claim claim) {
		return (code.system() == CodeSystem.ICD10CM && code.standing() == CodeStanding.HEADING)
				? below(code.code(), claim) : "";
	}

	private static String below(String heading, Claim claim) {
		List<String> children = claim.catalog()
			.children(CodeSystem.ICD10CM, heading)
			.stream()
			.limit(MOST_BELOW)
			.map(CatalogEntry::code)
			.toList();
		return children.isEmpty() ? "" : " (such as " + String.join(", ", children) + ")";
	}

	private static String owner(NamedCode code) {
		return (code.system() == CodeSystem.CPT) ? Finding.CPT : Finding.CMS;
	}

}
