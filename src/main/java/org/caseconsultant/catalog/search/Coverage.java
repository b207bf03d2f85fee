package org.caseconsultant.catalog.search;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of each word of a query is found.
 */
final class Coverage {

	private final Evidence evidence;

	private final float[] covered;

	private final int[] touched;

	private int size;

	Coverage(Evidence evidence) {
		int words = evidence.reading().words().size();
		this.evidence = evidence;
		this.covered = new float[words];
		this.touched = new int[words];
	}

	void clear() {
		for (int i = 0; i < this.size; i++) {
			this.covered[this.touched[i]] = 0;
		}
		this.size = 0;
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	/** Adds the part of its words that a stem stands for. */
	void add(Evidence.Said reason) {
		for (int word = reason.from(); word < reason.to(); word++) {
			set(word, Math.min(1, this.covered[word] + reason.part()));
		}
	}

	/** Takes over what is covered better by another one. */
	void add(Coverage other, double factor) {
		for (int i = 0; i < other.size; i++) {
			int word = other.touched[i];
			set(word, Math.max(this.covered[word], (float) (other.covered[word] * factor)));
		}
	}

	/** Returns the words that are found, at least in part. */
	Stream<Integer> words() {
		return IntStream.range(0, this.covered.length).filter((word) -> this.covered[word] > 0).boxed();
	}

	/** Returns the weight of what is found. */
	double said() {
		double sum = 0;
		for (int i = 0; i < this.size; i++) {
			sum += this.covered[this.touched[i]] * this.evidence.asked(this.touched[i]);
		}
		return sum;
	}

	private void set(int word, float value) {
		if (this.covered[word] == 0 && value > 0) {
			this.touched[this.size++] = word;
		}
		this.covered[word] = value;
	}

}
