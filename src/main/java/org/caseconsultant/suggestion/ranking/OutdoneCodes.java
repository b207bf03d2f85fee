package org.caseconsultant.suggestion.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.NamedCode;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Leaves out named codes that the words of the question outdo: to name a code is no
 * evidence for it when the facts beside it fit a neighbour better, a diagnosis of the
 * same category or a procedure of the same family. What is left out stays among the named
 * codes.
 */
public final class OutdoneCodes {

	private static final double LEAST = 0.55;

	private static final double MARGIN = 0.05;

	private OutdoneCodes() {
	}

	/**
	 * Drops named codes that are outdone.
	 * @param named codes that the question names
	 * @param suggested all suggestions, best first
	 * @param searched what the words alone found
	 * @param catalog tells families
	 * @return the suggestions that are left, in their order
	 */
	public static List<Suggestion> drop(List<NamedCode> named, List<Suggestion> suggested, Proposals searched,
			Catalog catalog) {
		Set<String> names = named.stream().map(NamedCode::code).collect(Collectors.toSet());
		Map<String, Double> byWords = searched.suggestions()
			.stream()
			.collect(Collectors.toMap(Suggestion::code, Suggestion::score, Math::max));
		Map<String, Double> rivals = suggested.stream()
			.filter((each) -> !names.contains(each.code()) && each.score() >= LEAST)
			.collect(Collectors.toMap((each) -> slot(each, catalog), Suggestion::score, Math::max));
		return suggested.stream()
			.filter((each) -> !names.contains(each.code())
					|| rival(rivals, slot(each, catalog)) <= byWords.getOrDefault(each.code(), 0.0) + MARGIN)
			.toList();
	}

	private static double rival(Map<String, Double> rivals, String slot) {
		return rivals.getOrDefault(slot, 0.0);
	}

	/**
	 * Codes that answer the same thing: a category of diagnoses, a family of procedures.
	 */
	private static String slot(Suggestion suggestion, Catalog catalog) {
		if (suggestion.system() == CodeSystem.ICD10CM) {
			return suggestion.code().substring(0, 3);
		}
		Optional<String> family = catalog.find(suggestion.system(), suggestion.code())
			.map(CatalogEntry::family)
			.filter((name) -> !name.isEmpty());
		return family.orElse(suggestion.code());
	}

}
