package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.search.Reading.Meaning;

/**
 * A reading in the words of one code set: which of its stems are said, how surely, and by
 * which words of the query.
 */
final class Evidence {

	private final CodeSystem system;

	private final Lexicon lexicon;

	private final Reading reading;

	private final Map<Integer, List<Said>> said = new HashMap<>();

	private final float[] asked;

	private final float total;

	Evidence(CodeSystem system, Lexicon lexicon, Reading reading) {
		this.system = system;
		this.lexicon = lexicon;
		this.reading = reading;
		this.asked = new float[reading.words().size()];
		reading.meanings().forEach(this::add);
		float sum = 0;
		for (float weight : this.asked) {
			sum += weight;
		}
		this.total = sum;
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

	/** Returns the stems that are said. */
	Map<Integer, List<Said>> said() {
		return this.said;
	}

	/** Returns how much a word of the query asks for. */
	float asked(int word) {
		return this.asked[word];
	}

	float total() {
		return this.total;
	}

	private void add(Meaning meaning) {
		int[] ids = meaning.stems().stream().mapToInt(this.lexicon::id).toArray();
		float sum = 0;
		for (int id : ids) {
			sum += this.lexicon.rarity(id);
		}
		if (sum == 0 || Arrays.stream(ids).filter((id) -> id == Lexicon.UNKNOWN).count() * 2 > ids.length) {
			return;
		}
		for (int id : ids) {
			if (id != Lexicon.UNKNOWN) {
				float share = this.lexicon.rarity(id) / sum;
				this.said.computeIfAbsent(id, (key) -> new ArrayList<>(2)).add(new Said(meaning, share));
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
	 * @param meaning the words behind it
	 * @param share how much of that meaning the stem is
	 */
	record Said(Meaning meaning, float share) {
	}

}
