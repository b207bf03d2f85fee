package org.caseconsultant.suggestion.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.FeeScheduleRow;

/**
 * Which modifiers could part two codes, by the kinds of the codes and their global days:
 * on a visit 25 beside a procedure with 0 or 10 days and other services, 57 beside one
 * with 90 days; on a procedure an X modifier or 59, or the anatomy (NCCI Policy Manual,
 * chapter 1, section E; PPRRVU, column GLOB DAYS).
 */
final class PairModifiers {

	private static final List<ModifierRule> DISTINCT = List.of(ModifierRule.OTHER_SIDE, ModifierRule.ENCOUNTER,
			ModifierRule.SITE, ModifierRule.PRACTITIONER, ModifierRule.NO_OVERLAP);

	private PairModifiers() {
	}

	static List<ModifierRule> between(Claim claim, String one, String other) {
		boolean first = SeparateCircumstances.isVisit(one);
		boolean second = SeparateCircumstances.isVisit(other);
		if (!first && !second) {
			return DISTINCT;
		}
		String service = first ? other : one;
		boolean major = !(first && second) && claim.catalog()
			.feeSchedule(service)
			.map(FeeScheduleRow::globalDays)
			.filter("090"::equals)
			.isPresent();
		return List.of(major ? ModifierRule.DECISION : ModifierRule.OWN_VISIT);
	}

	/** The one whose fact is told, with the words. */
	static Optional<String> told(Claim claim, String one, String other) {
		for (ModifierRule rule : between(claim, one, other)) {
			Optional<String> words = rule.told(claim).map((found) -> found.words());
			if (words.isPresent()) {
				return words.map((each) -> "The question says \"" + each + "\": if the record shows it, modifier "
						+ rule.modifier() + " fits " + place(rule, one, other) + ".");
			}
		}
		return Optional.empty();
	}

	private static String place(ModifierRule rule, String one, String other) {
		if (rule == ModifierRule.OWN_VISIT || rule == ModifierRule.DECISION) {
			return "on the visit " + (SeparateCircumstances.isVisit(other) ? other : one);
		}
		String older = rule.modifier().startsWith("X") ? " (59 only where the payer does not take the X modifiers)"
				: "";
		return "on " + other + older;
	}

	/** What would have to be true, where there is more than one possibility. */
	static String choices(Claim claim, String one, String other) {
		List<ModifierRule> rules = between(claim, one, other);
		return (rules.size() < 2) ? "" : " What could be true: "
				+ rules.stream().map(ModifierRule::condition).collect(Collectors.joining("; ")) + ".";
	}

}
