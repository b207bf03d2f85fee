package org.caseconsultant.suggestion.precedent;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much a precedent has in common with a question.
 *
 * @param sameKind whether both ask for the same in the first place
 * @param asked share of codes that both are about, 0 to 1
 * @param answered whether the answer picked a code that the question is about
 * @param words share of words that both have, 0 to 1
 * @param around 1 for the same payer and setting, 0 for others, between where one is
 * silent
 */
record Likeness(boolean sameKind, double asked, boolean answered, double words, double around) {

	private static final double HALF = 0.5;

	private static final double SAME_WORDS = 0.2;

	static Likeness of(AskedQuestion here, Set<String> words, Precedent there) {
		AskedQuestion question = there.question();
		return new Likeness(here.kind() == question.kind(), shared(here.asked(), question.asked()),
				ClaimLine.all(there.picked()).stream().map(ClaimLine::code).anyMatch(here.asked()::contains),
				shared(words, QuestionWords.of(question.text())),
				(agreement(here.payer(), question.payer()) * 2 + agreement(here.setting(), question.setting())) / 3);
	}

	/** Codes in common, and either the kind or most of the codes; else words alone. */
	boolean isEnough() {
		boolean codes = (this.asked > 0 || this.answered) && (this.sameKind || this.asked >= HALF);
		return codes || (this.sameKind && this.words >= HALF);
	}

	/** The same question again, so that another answer to it is worth a note. */
	boolean isSameQuestion() {
		return this.sameKind && this.asked == 1 && this.words >= SAME_WORDS;
	}

	double score() {
		return 4 * this.asked + 3 * this.words + 2 * this.around + (this.sameKind ? 1.5 : 0) + (this.answered ? 1 : 0);
	}

	private static <T> double agreement(Optional<T> one, Optional<T> other) {
		return (one.isPresent() && other.isPresent()) ? (one.equals(other) ? 1 : 0) : HALF;
	}

	/** Dice's coefficient: twice what both have, by what each has. */
	private static double shared(Collection<String> one, Collection<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		int all = Set.copyOf(one).size() + Set.copyOf(other).size();
		return (all == 0) ? 0 : 2.0 * both.size() / all;
	}

}
