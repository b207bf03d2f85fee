package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.search.Reading.Meaning;

/**
 * A reading in the words of one code set: which of its stems are said, how surely, and by
 * which words of the query. Stems that are said have places from 0, which are found fast,
 * as every word of every candidate is looked up.
 */
final class Evidence {

	/** The place of a stem that is not said. */
	static final int NOT_SAID = -1;

	private final CodeSystem system;

	private final Lexicon lexicon;

	private final Reading reading;

	private final List<Meaning> meanings;

	private final List<int[]> numbers;

	private final float[] asked;

	private final List<List<Said>> said = new ArrayList<>();

	private final int[] stems;

	private final int[] places;

	private int classifiers;

	private final boolean denies;

	private float total;

	Evidence(CodeSystem system, Lexicon lexicon, Reading reading) {
		this.system = system;
		this.lexicon = lexicon;
		this.reading = reading;
		this.asked = new float[reading.words().size()];
		this.denies = reading.denies();
		this.meanings = reading.meanings()
			.stream()
			.filter((meaning) -> !meaning.ofDisease() || system == CodeSystem.ICD10CM)
			.toList();
		this.numbers = this.meanings.stream()
			.map((meaning) -> meaning.stems().stream().mapToInt(lexicon::id).toArray())
			.toList();
		Map<Integer, List<Said>> reasons = new HashMap<>();
		for (int i = 0; i < this.meanings.size(); i++) {
			add(reasons, this.meanings.get(i), this.numbers.get(i));
		}
		this.stems = new int[Integer.highestOneBit(reasons.size() + 1) << 2];
		this.places = new int[this.stems.length];
		Arrays.fill(this.stems, Lexicon.UNKNOWN);
		reasons.forEach(this::place);
		for (float weight : this.asked) {
			this.total += weight;
		}
	}

	CodeSystem system() {
		return this.system;
	}

	Lexicon lexicon() {
		return this.lexicon;
	}

	Reading reading() {
		return this.reading;
	}

	/** Returns the meanings that the code set may have a name for. */
	List<Meaning> meanings() {
		return this.meanings;
	}

	/** Returns the stems of a meaning as numbers. */
	int[] numbers(int meaning) {
		return this.numbers.get(meaning);
	}

	boolean isEmpty() {
		return this.said.isEmpty();
	}

	/** Returns how many stems are said. */
	int size() {
		return this.said.size();
	}

	/** Returns the place of a stem. */
	int place(int stem) {
		int at = slot(stem);
		while (this.stems[at] != Lexicon.UNKNOWN) {
			if (this.stems[at] == stem) {
				return this.places[at];
			}
			at = at + 1 & this.stems.length - 1;
		}
		return NOT_SAID;
	}

	/** Returns the stems that are said, in no order. */
	IntStream stems() {
		return Arrays.stream(this.stems).filter((stem) -> stem != Lexicon.UNKNOWN);
	}

	/** Returns why the stem at a place is said. */
	List<Said> reasons(int place) {
		return this.said.get(place);
	}

	/** Tells whether the query says another number than this one: type 1, not type 2. */
	boolean contradicts(int stem) {
		return (this.lexicon.classifier(stem) & this.classifiers) != 0;
	}

	/** Tells whether the query says that something is absent. */
	boolean denies() {
		return this.denies;
	}

	/** Returns how much a word of the query asks for. */
	float asked(int word) {
		return this.asked[word];
	}

	float total() {
		return this.total;
	}

	private int slot(int stem) {
		return (stem * 0x9E3779B9 >>> 8) & this.stems.length - 1;
	}

	private void place(int stem, List<Said> reasons) {
		int at = slot(stem);
		while (this.stems[at] != Lexicon.UNKNOWN) {
			at = at + 1 & this.stems.length - 1;
		}
		this.stems[at] = stem;
		this.places[at] = this.said.size();
		this.said.add(reasons);
	}

	private void add(Map<Integer, List<Said>> reasons, Meaning meaning, int[] ids) {
		float sum = 0;
		int unknown = 0;
		for (int id : ids) {
			sum += this.lexicon.rarity(id);
			unknown += (id == Lexicon.UNKNOWN) ? 1 : 0;
		}
		if (sum == 0 || unknown * 2 > ids.length) {
			return;
		}
		for (int id : ids) {
			if (id != Lexicon.UNKNOWN) {
				this.classifiers |= this.lexicon.classifier(id);
				float rarity = this.lexicon.rarity(id);
				reasons.computeIfAbsent(id, (key) -> new ArrayList<>(2)).add(Said.of(meaning, rarity / sum));
			}
		}
		ask(meaning, sum);
	}

	/** A word asks for what it says as typed; an abbreviation for its meaning. */
	private void ask(Meaning meaning, float sum) {
		for (int word = meaning.from(); word < meaning.to(); word++) {
			if (this.asked[word] == 0) {
				this.asked[word] = sum / (meaning.to() - meaning.from());
			}
		}
	}

	/**
	 * Why a stem is said.
	 *
	 * @param from first word behind it
	 * @param to behind the last word
	 * @param weight how sure it is
	 * @param part how much of these words it stands for
	 */
	record Said(int from, int to, double weight, float part) {

		static Said of(Meaning meaning, float share) {
			return new Said(meaning.from(), meaning.to(), meaning.weight(), (float) (share * meaning.weight()));
		}

	}

}
