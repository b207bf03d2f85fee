package org.caseconsultant.suggestion.feedback;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Compares what was suggested with what was sent.
 */
public final class Judging {

	private Judging() {
	}

	/**
	 * Judges each code once.
	 * @param suggested the suggestions, best first within each code set
	 * @param picked the codes of the answer
	 * @return the suggested ones in their order, then those added; empty without picked
	 * codes, because an answer in words alone judges nothing
	 */
	public static List<JudgedCode> judge(List<Suggestion> suggested, Set<PickedEntry> picked) {
		if (picked.isEmpty()) {
			return List.of();
		}
		List<JudgedCode> judged = new ArrayList<>();
		Map<CodeSystem, Integer> ranks = new EnumMap<>(CodeSystem.class);
		List<PickedEntry> offered = new ArrayList<>();
		for (Suggestion suggestion : suggested) {
			PickedEntry entry = new PickedEntry(suggestion.system(), suggestion.code());
			int rank = ranks.merge(suggestion.system(), 1, Integer::sum);
			offered.add(entry);
			judged.add(new JudgedCode(entry.system(), entry.code(),
					picked.contains(entry) ? Judgement.ACCEPTED : Judgement.REJECTED, rank));
		}
		picked.stream()
			.filter((entry) -> !offered.contains(entry))
			.forEach((entry) -> judged.add(new JudgedCode(entry.system(), entry.code(), Judgement.ADDED, 0)));
		return judged;
	}

}
