package org.caseconsultant.suggestion;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.casework.TraitKind;
import org.caseconsultant.suggestion.reading.CircumstanceReader;
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * What of a reading the queue can be narrowed by.
 */
final class ReadTraits {

	private static final int BEST = 10;

	private ReadTraits() {
	}

	static Map<TraitKind, Set<String>> of(CaseQuestion question, QuestionReading reading) {
		Circumstances around = CircumstanceReader.read(QuestionText.of(question.text()));
		Map<TraitKind, Set<String>> traits = new EnumMap<>(TraitKind.class);
		Set<String> codes = codes(reading);
		traits.put(TraitKind.CODE, codes);
		traits.put(TraitKind.QUESTION, reading.kinds().stream().map(Enum::name).collect(Collectors.toSet()));
		around.payer().ifPresent((payer) -> traits.put(TraitKind.PAYER, Set.of(payer.name())));
		around.state().ifPresent((state) -> traits.put(TraitKind.STATE, Set.of(state)));
		codes.stream()
			.flatMap((code) -> Specialty.of(code).stream())
			.findFirst()
			.ifPresent((field) -> traits.put(TraitKind.SPECIALTY, Set.of(field.label())));
		return traits;
	}

	/** Codes the question names come first: they say most about its field. */
	private static Set<String> codes(QuestionReading reading) {
		Set<String> codes = new LinkedHashSet<>();
		reading.namedCodes().stream().map(NamedCode::code).forEach(codes::add);
		reading.suggestions().stream().map(Suggestion::code).limit(BEST).forEach(codes::add);
		return codes;
	}

}
