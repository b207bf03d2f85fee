package org.caseconsultant.suggestion.ranking;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Makes suggestions out of codes of the catalog; a code that it does not hold is not
 * suggested.
 */
public final class Offers {

	private static final int PROCEDURE = 5;

	private final Catalog catalog;

	/**
	 * Creates the maker.
	 * @param catalog holds titles and sources
	 */
	public Offers(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Offers a procedure code.
	 * @param code CPT or HCPCS code
	 * @param score 0 to 1
	 * @param reason why
	 * @param units units, if known
	 * @param evidence words of the question
	 * @return the suggestion, or nothing if the catalog lacks the code or there is no
	 * evidence
	 */
	public Optional<Suggestion> procedure(String code, double score, String reason, Optional<Integer> units,
			List<Evidence> evidence) {
		return this.catalog.find(CodeSystem.CPT, code)
			.or(() -> this.catalog.find(CodeSystem.HCPCS, code))
			.flatMap((entry) -> of(entry, score, reason, units, evidence));
	}

	/**
	 * Offers a code of any set.
	 * @param code the code as it is written on a claim
	 * @param score 0 to 1
	 * @param reason why
	 * @param units units, if known
	 * @param evidence words of the question
	 * @return the suggestion, or nothing if the catalog lacks the code, it is a heading,
	 * or there is no evidence
	 */
	public Optional<Suggestion> any(String code, double score, String reason, Optional<Integer> units,
			List<Evidence> evidence) {
		return systems(code).stream()
			.flatMap((system) -> this.catalog.find(system, code).stream())
			.filter(CatalogEntry::billable)
			.findFirst()
			.flatMap((entry) -> of(entry, score, reason, units, evidence));
	}

	/**
	 * Offers a diagnosis code.
	 * @param code ICD-10-CM code
	 * @param score 0 to 1
	 * @param reason why
	 * @param evidence words of the question
	 * @return the suggestion, or nothing
	 */
	public Optional<Suggestion> diagnosis(String code, double score, String reason, List<Evidence> evidence) {
		return this.catalog.find(CodeSystem.ICD10CM, code)
			.flatMap((entry) -> of(entry, score, reason, Optional.empty(), evidence));
	}

	/** The code sets that write codes like this one. */
	private static List<CodeSystem> systems(String code) {
		if (code.length() == PROCEDURE && code.indexOf('.') < 0) {
			return Character.isDigit(code.charAt(0)) ? List.of(CodeSystem.CPT)
					: List.of(CodeSystem.HCPCS, CodeSystem.CPT);
		}
		return List.of(CodeSystem.ICD10CM, CodeSystem.ICD10PCS);
	}

	static Optional<Suggestion> of(CatalogEntry entry, double score, String reason, Optional<Integer> units,
			List<Evidence> evidence) {
		return evidence.isEmpty() ? Optional.empty() : Optional.of(new Suggestion(entry.system(), entry.code(),
				entry.title(), score, false, reason, List.copyOf(evidence), entry.source(), units));
	}

}
