package org.caseconsultant.suggestion.precedent;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Compares a question and its draft with the precedents that a search brought. Never
 * throws; the same input gives the same order.
 */
public final class Comparison {

	/** Most precedents that are shown. */
	public static final int MOST = 5;

	private Comparison() {
	}

	/**
	 * Chooses the precedents worth showing.
	 * @param here the question at hand
	 * @param draft codes picked for its answer so far
	 * @param found what the search brought
	 * @return most alike first, then newest, at most five; empty if none is alike
	 */
	public static List<AlikePrecedent> of(AskedQuestion here, List<String> draft, List<Precedent> found) {
		Set<String> words = QuestionWords.of(here.text());
		return found.stream()
			.filter((precedent) -> !precedent.question().number().equals(here.number()))
			.map((precedent) -> new Compared(precedent, Likeness.of(here, words, precedent)))
			.filter((compared) -> compared.likeness().isEnough())
			.sorted(Comparator.comparingDouble((Compared compared) -> -compared.likeness().score())
				.thenComparing((compared) -> compared.precedent().answeredAt(), Comparator.reverseOrder()))
			.limit(MOST)
			.map((compared) -> compared.shown(here, draft))
			.toList();
	}

	/**
	 * A precedent with what it has in common with the question.
	 */
	private record Compared(Precedent precedent, Likeness likeness) {

		AlikePrecedent shown(AskedQuestion here, List<String> draft) {
			return new AlikePrecedent(this.precedent, Differs.of(here, this.precedent.question()),
					Contradictions.of(here, this.likeness, this.precedent, draft));
		}

	}

}
