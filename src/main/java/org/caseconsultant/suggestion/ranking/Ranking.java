package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Joins what the proposers propose and orders it: best first, at most ten per code set.
 */
public final class Ranking {

	private static final int MOST = 10;

	private static final int MOST_OF_CATEGORY = 3;

	/**
	 * Codes that report the quality of care and are never paid (CPT category II; HCPCS
	 * M1, G8 and most of G9): words alone never bring one up.
	 */
	private static final Pattern MEASURE = Pattern.compile("\\d{4}F|M1\\d{3}|G[89]\\d{3}");

	private static final double DECIDED = 0.85;

	private static final double CLEAR = 0.8;

	private static final double SPREAD = 0.38;

	/** A neighbour that fits clearly less is no second choice. */
	private static final double NEIGHBOUR = 0.12;

	private Ranking() {
	}

	/**
	 * Joins proposals.
	 * @param decided what facts decide, the strongest proposer first
	 * @param searched what words find; it may not touch what is settled
	 * @return all suggestions, best first within each code set
	 */
	public static List<Suggestion> join(List<Proposals> decided, Proposals searched) {
		Map<String, Suggestion> joined = new LinkedHashMap<>();
		Set<String> settled = new HashSet<>();
		for (Proposals proposals : decided) {
			proposals.suggestions().forEach((suggestion) -> merge(joined, suggestion));
			settled.addAll(proposals.settled());
		}
		Map<CodeSystem, Double> firm = firm(decided);
		searched.suggestions()
			.stream()
			.filter((s) -> !settled.contains(s.code()) && s.score() >= firm.getOrDefault(s.system(), 0.0)
					&& !MEASURE.matcher(s.code()).matches())
			.sorted(Comparator.comparingDouble(Suggestion::score).reversed())
			.forEach((suggestion) -> joined.putIfAbsent(key(suggestion), suggestion));
		return order(joined.values().stream().toList());
	}

	/** Where facts decide for a code, words alone must be clear to stand beside it. */
	private static Map<CodeSystem, Double> firm(List<Proposals> decided) {
		Map<CodeSystem, Double> firm = new EnumMap<>(CodeSystem.class);
		decided.stream()
			.flatMap((proposals) -> proposals.suggestions().stream())
			.filter((suggestion) -> !suggestion.named() && suggestion.score() >= DECIDED)
			.forEach((suggestion) -> firm.put(suggestion.system(), CLEAR));
		return firm;
	}

	private static List<Suggestion> order(List<Suggestion> joined) {
		List<Suggestion> ordered = new ArrayList<>();
		for (CodeSystem system : CodeSystem.values()) {
			List<Suggestion> own = joined.stream()
				.filter((s) -> s.system() == system)
				.sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::code))
				.toList();
			ordered.addAll(best(own));
		}
		return ordered;
	}

	/** Leaves out what is far behind the best, and the fourth code of one category. */
	private static List<Suggestion> best(List<Suggestion> own) {
		Map<String, Integer> categories = new LinkedHashMap<>();
		Map<String, Double> leaders = new HashMap<>();
		List<Suggestion> best = new ArrayList<>();
		for (Suggestion suggestion : own) {
			boolean diagnosis = suggestion.system() == CodeSystem.ICD10CM;
			int sameCategory = diagnosis ? categories.merge(suggestion.code().substring(0, 3), 1, Integer::sum) : 0;
			double leader = (diagnosis || suggestion.named()) ? 0
					: leaders.computeIfAbsent(neighbours(suggestion), (key) -> suggestion.score());
			boolean near = suggestion.score() >= own.get(0).score() - SPREAD
					&& suggestion.score() >= leader - NEIGHBOUR;
			if (suggestion.named() || (near && sameCategory <= MOST_OF_CATEGORY && best.size() < MOST)) {
				best.add(suggestion);
			}
		}
		return best.stream().limit(MOST).toList();
	}

	/**
	 * Codes that lie side by side: a category of diagnoses, the first three characters of
	 * a procedure.
	 */
	private static String neighbours(Suggestion suggestion) {
		return suggestion.code().substring(0, Math.min(3, suggestion.code().length()));
	}

	private static void merge(Map<String, Suggestion> joined, Suggestion added) {
		joined.merge(key(added), added, Ranking::merge);
	}

	private static Suggestion merge(Suggestion one, Suggestion other) {
		boolean moreUnits = other.score() == one.score() && one.units().isEmpty() && other.units().isPresent();
		Suggestion better = (other.score() > one.score() || moreUnits) ? other : one;
		Suggestion worse = (better == one) ? other : one;
		Set<Evidence> evidence = new LinkedHashSet<>(better.evidence());
		evidence.addAll(worse.evidence());
		boolean counted = better.units().isEmpty() && worse.units().isPresent();
		return new Suggestion(better.system(), better.code(), better.title(), better.score(),
				one.named() || other.named(), counted ? worse.reason() : better.reason(), List.copyOf(evidence),
				better.source(), better.units().or(worse::units));
	}

	private static String key(Suggestion suggestion) {
		return suggestion.system() + " " + suggestion.code();
	}

}
