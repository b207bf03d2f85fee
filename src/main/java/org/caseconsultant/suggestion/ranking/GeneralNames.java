package org.caseconsultant.suggestion.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the names that a text says more exactly elsewhere: after {@code carcinoma of the
 * prostate}, the {@code carcinoma} is no other neoplasm.
 */
final class GeneralNames {

	private static final double SAID_BETTER = 0.3;

	private static final double WHOLE = 0.9;

	private static final int MOST_WORDS = 2;

	private final Set<Set<String>> exact = new HashSet<>();

	private final Map<Set<String>, Boolean> known = new HashMap<>();

	GeneralNames(List<List<Mentioned>> sentences) {
		for (List<Mentioned> sentence : sentences) {
			for (Mentioned each : sentence) {
				if (isNeoplasm(each.code()) && each.name().share() >= WHOLE && each.name().loose() <= 1
						&& each.size() > 1) {
					this.exact.add(each.name().stems());
				}
			}
		}
	}

	double standing(Mentioned mentioned) {
		Set<String> stems = mentioned.name().stems();
		boolean isGeneral = stems.size() <= MOST_WORDS && isNeoplasm(mentioned.code())
				&& this.known.computeIfAbsent(stems, this::isSaidBetter);
		return isGeneral ? SAID_BETTER : 1;
	}

	private boolean isSaidBetter(Set<String> stems) {
		return this.exact.stream().anyMatch((other) -> other.size() > stems.size() && other.containsAll(stems));
	}

	/** Chapter 2 of ICD-10-CM, C00 to D49. */
	private static boolean isNeoplasm(String code) {
		return code.charAt(0) == 'C' || code.compareTo("D") > 0 && code.compareTo("D5") < 0;
	}

}
