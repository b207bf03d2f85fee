package org.caseconsultant.suggestion.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;

/**
 * The phase of care that the seventh character of an injury tells: active treatment,
 * healing and recovery, or a late effect (ICD-10-CM Official Guidelines, section
 * I.C.19.a).
 */
enum CarePhase {

	/** Active treatment. */
	ACTIVE("A, B or C: active treatment", Pattern.compile(
			"\\b(?:initial encounter|active treatment|initial (?:visit|treatment|evaluation) (?:for|of) (?:the |an? )?(?:injury|fracture|burn|laceration|sprain)|first seen for)\\b")),
	/** Care while it heals. */
	HEALING("D, or for fractures G, K, P: care after active treatment", Pattern.compile(
			"\\b(?:aftercare|follow-?up (?:visit |care |of |for |on |after ){0,4}(?:\\w+ ){0,3}(?:fracture|injury|sprain|burn|laceration|wound|repair|cast|visit)|fracture follow-?up|subsequent encounter|(?:is|are|was|routine|well|normal(?:ly)?) healing|healing (?:well|normally|fracture|wound)|healed|cast (?:change|removal|check)|suture removal|nonunion|non-union|malunion|delayed healing|(?:here|seen|back|in) for (?:a )?follow-?up)\\b")),
	/** A condition left behind. */
	SEQUELA("S: late effect", Pattern
		.compile("\\b(?:sequelae?|late effects?|residuals? (?:of|from)|(?:years|long) after (?:the|an?) \\w+)\\b"));

	private final String characters;

	private final Pattern words;

	CarePhase(String characters, Pattern words) {
		this.characters = characters;
		this.words = words;
	}

	String characters() {
		return this.characters;
	}

	Optional<Evidence> told(Claim claim) {
		return Told.in(claim, this.words);
	}

	/** The one phase that the question tells. */
	static Optional<CarePhase> toldBy(Claim claim) {
		List<CarePhase> told = Arrays.stream(values()).filter((phase) -> phase.told(claim).isPresent()).toList();
		return (told.size() == 1) ? Optional.of(told.get(0)) : Optional.empty();
	}

	/** The phase that the meaning of a character or an own title names. */
	static Optional<CarePhase> meantBy(String meaning) {
		String lower = meaning.toLowerCase(Locale.ROOT);
		if (lower.matches(".*\\b(?:initial encounter|first treatment phase|first phase)\\b.*")) {
			return Optional.of(ACTIVE);
		}
		if (lower.matches(".*\\b(?:subsequent encounter|healing|nonunion|malunion)\\b.*")) {
			return Optional.of(HEALING);
		}
		return lower.matches(".*\\b(?:sequela|late effect)\\b.*") ? Optional.of(SEQUELA) : Optional.empty();
	}

}
