package org.caseconsultant.suggestion.ranking;

import java.util.BitSet;

import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Assertion;

/**
 * A name of a diagnosis within a sentence of a question.
 *
 * @param name the name and its code
 * @param words where it stands
 * @param assertion whether the question says that it is so
 * @param ofRelative whether it is said of a relative of the patient
 * @param weight how much it speaks for its code
 */
record Mentioned(NameMention name, Evidence words, Assertion assertion, boolean ofRelative, double weight) {

	String code() {
		return this.name.code();
	}

	/** Tells whether the patient has it. */
	boolean isStated() {
		return this.assertion == Assertion.ESTABLISHED && !this.ofRelative;
	}

	/** Returns how many words are also words of another name. */
	int shared(Mentioned other) {
		BitSet shared = (BitSet) this.name.words().clone();
		shared.and(other.name.words());
		return shared.cardinality();
	}

	int size() {
		return this.name.words().cardinality();
	}

	Mentioned weighing(double other) {
		return new Mentioned(this.name, this.words, this.assertion, this.ofRelative, other);
	}

}
