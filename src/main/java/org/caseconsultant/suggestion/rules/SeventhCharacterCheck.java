package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.CodeStanding;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * The seventh character must be there and tell the phase of care that the words tell
 * (ICD-10-CM Official Guidelines, sections I.A.4, I.A.5 and I.C.19.a; tabular list,
 * seventh characters of the category).
 */
final class SeventhCharacterCheck {

	private static final int SEVEN = 7;

	private static final int MOST = 7;

	private SeventhCharacterCheck() {
	}

	static List<Verdict> check(Claim claim) {
		return claim.named()
			.stream()
			.filter((code) -> code.system() == CodeSystem.ICD10CM)
			.flatMap((code) -> check(claim, code).stream())
			.distinct()
			.toList();
	}

	private static Optional<Verdict> check(Claim claim, NamedCode code) {
		int length = code.code().replace(".", "").length();
		return (length < SEVEN) ? missing(claim, code, length) : otherPhase(claim, code);
	}

	private static Optional<Verdict> missing(Claim claim, NamedCode code, int length) {
		Map<String, String> choices = complete(claim, code);
		if (code.standing() != CodeStanding.HEADING || choices.isEmpty()) {
			return Optional.empty();
		}
		String some = choices.entrySet()
			.stream()
			.limit(MOST)
			.map((choice) -> choice.getKey() + " " + choice.getValue())
			.collect(Collectors.joining(", "));
		String placeholders = (length < SEVEN - 1) ? " X fills the places before it." : "";
		String more = (choices.size() > MOST) ? " and " + (choices.size() - MOST) + " more" : "";
		return Optional.of(
				Verdict
					.of(Finding.Kind.SEVENTH_CHARACTER, Finding.Severity.BLOCKS, List.of(code.code()),
							code.code() + " needs a seventh character: " + some + more + "." + placeholders
									+ told(claim),
							Finding.CMS, code.source(), Manuals.SEVENTH_CHARACTER)
					.refuting(code.code()));
	}

	private static String told(Claim claim) {
		return CarePhase.toldBy(claim)
			.map((phase) -> " The words of the question fit " + phase.characters() + ".")
			.orElse(" The phase of care decides; ask for it where the record does not show it.");
	}

	/** Only where nothing but the seventh character is missing. */
	private static Map<String, String> complete(Claim claim, NamedCode code) {
		List<CatalogEntry> children = claim.catalog().children(CodeSystem.ICD10CM, code.code());
		boolean last = !children.isEmpty()
				&& children.stream().allMatch((child) -> child.code().replace(".", "").length() == SEVEN);
		if (!last) {
			return Map.of();
		}
		Map<String, String> defined = claim.catalog().seventhCharacters(code.code());
		Map<String, String> choices = new LinkedHashMap<>();
		for (CatalogEntry child : children) {
			String character = child.code().substring(child.code().length() - 1);
			choices.put(character, defined.getOrDefault(character, child.title()));
		}
		return choices;
	}

	private static Optional<Verdict> otherPhase(Claim claim, NamedCode code) {
		String character = code.code().substring(code.code().length() - 1);
		String meaning = claim.catalog().seventhCharacters(code.code()).getOrDefault(character, code.title());
		Optional<CarePhase> meant = CarePhase.meantBy(meaning);
		Optional<CarePhase> told = CarePhase.toldBy(claim).filter((phase) -> meant.isPresent());
		return told.filter((phase) -> phase != meant.orElse(phase))
			.map((phase) -> verdict(code, meaning, phase, phase.told(claim)));
	}

	private static Verdict verdict(NamedCode code, String meaning, CarePhase phase, Optional<Evidence> words) {
		String character = code.code().substring(code.code().length() - 1);
		return Verdict
			.of(Finding.Kind.SEVENTH_CHARACTER, Finding.Severity.WARNS, List.of(code.code()),
					code.code() + " ends with " + character + " (" + meaning + "), but the question says \""
							+ words.map(Evidence::words).orElse("") + "\". That fits " + phase.characters()
							+ ". Active treatment counts, not the number of the visit; decide by the record.",
					Finding.CMS, Manuals.SEVENTH_CHARACTER)
			.saying(words.map((each) -> List.of(code.evidence(), each)).orElse(List.of(code.evidence())));
	}

}
