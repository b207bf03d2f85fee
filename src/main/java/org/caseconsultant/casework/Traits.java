package org.caseconsultant.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What cases are about, so that the queue can be narrowed by it.
 */
@Service
@Transactional(readOnly = true)
public class Traits {

	private static final int LONGEST = 40;

	private static final int MOST_VALUES = 200;

	private final CaseTraits rows;

	private final Checklists checklists;

	Traits(CaseTraits rows, Checklists checklists) {
		this.rows = rows;
		this.checklists = checklists;
	}

	/**
	 * Replaces what was read out of a question; tags stay.
	 * @param number number of the case
	 * @param read values of each kind
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void read(CaseNumber number, Map<TraitKind, Set<String>> read) {
		this.rows.deleteAllBut(number.caseId(), TraitKind.TAG);
		read.forEach((kind, values) -> values
			.forEach((value) -> this.rows.save(new CaseTrait(kind, Limit.to(60, value), number.caseId()))));
		this.checklists.begin(number.caseId(), read.getOrDefault(TraitKind.QUESTION, Set.of()));
	}

	/**
	 * Lists the tags of cases.
	 * @param caseIds row ids
	 * @return tags in order, for those that have any
	 */
	public Map<Long, List<String>> tags(Collection<Long> caseIds) {
		return caseIds.isEmpty() ? Map.of()
				: this.rows.of(caseIds)
					.stream()
					.filter((trait) -> trait.kind() == TraitKind.TAG)
					.collect(Collectors.groupingBy(CaseTrait::caseId,
							Collectors.mapping(CaseTrait::trait, Collectors.toList())));
	}

	/**
	 * Lists the specialties of cases.
	 * @param caseIds row ids
	 * @return specialties, for those that have any
	 */
	public Map<Long, Set<String>> specialties(Collection<Long> caseIds) {
		return caseIds.isEmpty() ? Map.of() : this.rows.of(caseIds)
			.stream()
			.filter((trait) -> trait.kind() == TraitKind.SPECIALTY)
			.collect(
					Collectors.groupingBy(CaseTrait::caseId, Collectors.mapping(CaseTrait::trait, Collectors.toSet())));
	}

	/**
	 * Lists the values in use, going from one to the next in the index.
	 * @param kind a kind with few values
	 * @return in order
	 */
	public List<String> values(TraitKind kind) {
		List<String> values = new ArrayList<>();
		Optional<String> next = this.rows.after(kind, "");
		while (next.isPresent() && values.size() < MOST_VALUES) {
			values.add(next.get());
			next = this.rows.after(kind, next.get());
		}
		return values;
	}

	List<String> tags(long caseId) {
		return tags(List.of(caseId)).getOrDefault(caseId, List.of());
	}

	void tag(long caseId, String tag) {
		if (!this.rows.existsById(new CaseTrait.Key(TraitKind.TAG, tag, caseId))) {
			this.rows.save(new CaseTrait(TraitKind.TAG, tag, caseId));
		}
	}

	void untag(long caseId, String tag) {
		this.rows.delete(caseId, TraitKind.TAG, tag);
	}

	/** Makes the tags exactly these. */
	void retag(long caseId, Collection<String> tags) {
		Set<String> before = new TreeSet<>(tags(caseId));
		before.stream().filter((tag) -> !tags.contains(tag)).forEach((tag) -> untag(caseId, tag));
		tags.stream().filter((tag) -> !before.contains(tag)).forEach((tag) -> tag(caseId, tag));
	}

	/**
	 * Writes a tag as it is stored.
	 * @param words as typed
	 * @return lower case, words joined by hyphens, empty if nothing is left
	 */
	static String tag(String words) {
		return Limit.to(LONGEST,
				words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", ""));
	}

}
