package org.caseconsultant.suggestion.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Applies boosts to a reading: what is suggested already may move up within its code set.
 * No code is added, none is taken away, and findings stay as they are.
 */
public final class BoostedReading {

	private BoostedReading() {
	}

	/**
	 * Raises what the boosts name.
	 * @param reading the reading
	 * @param boosts boosts that are active
	 * @return the same suggestions, best first within each code set
	 */
	public static QuestionReading of(QuestionReading reading, List<Boost> boosts) {
		if (boosts.isEmpty() || reading.kinds().isEmpty()) {
			return reading;
		}
		String kind = reading.kinds().get(0).name();
		Map<CodeSystem, List<Suggestion>> bySystem = new LinkedHashMap<>();
		reading.suggestions()
			.forEach((suggestion) -> bySystem.computeIfAbsent(suggestion.system(), (system) -> new ArrayList<>())
				.add(raised(suggestion, kind, boosts)));
		List<Suggestion> sorted = new ArrayList<>();
		bySystem.values().forEach((each) -> {
			each.sort(Comparator.comparingDouble(Suggestion::score).reversed());
			sorted.addAll(each);
		});
		return new QuestionReading(reading.release(), reading.kinds(), reading.dateOfService(), reading.namedCodes(),
				sorted, reading.findings(), reading.missingFacts(), reading.timeline());
	}

	private static Suggestion raised(Suggestion suggestion, String kind, List<Boost> boosts) {
		double raise = boosts.stream()
			.filter((boost) -> boost.kind().equals(kind) && boost.system() == suggestion.system()
					&& boost.code().equals(suggestion.code()))
			.mapToDouble((boost) -> Math.min(BoostRule.MOST, boost.raise()))
			.findFirst()
			.orElse(0);
		return (raise <= 0) ? suggestion
				: new Suggestion(suggestion.system(), suggestion.code(), suggestion.title(),
						Math.min(1, suggestion.score() + raise), suggestion.named(), suggestion.reason(),
						suggestion.evidence(), suggestion.source(), suggestion.units());
	}

}
