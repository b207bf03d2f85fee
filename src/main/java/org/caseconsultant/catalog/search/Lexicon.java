package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The stems of one code set: a number for each, and how rare it is. A rare word tells
 * codes apart (inverse document frequency).
 */
final class Lexicon {

	/** The number of a stem that no name has. */
	static final int UNKNOWN = -1;

	private static final int FIRST_SIZE = 64;

	private final Map<String, Integer> ids;

	private int[] entriesWith = new int[FIRST_SIZE];

	private float[] rarity = {};

	private float[] loss = {};

	private int[] classifier = {};

	private int entries;

	Lexicon() {
		this(FIRST_SIZE);
	}

	private Lexicon(int size) {
		this.ids = new HashMap<>(2 * size);
	}

	/** Returns the number of a stem, a new one if it is new. */
	int add(String stem) {
		Integer known = this.ids.putIfAbsent(stem, this.ids.size());
		if (this.ids.size() > this.entriesWith.length) {
			this.entriesWith = Arrays.copyOf(this.entriesWith, 2 * this.entriesWith.length);
		}
		return (known != null) ? known : this.ids.size() - 1;
	}

	/** Counts an entry by the stems of its names. */
	void count(Collection<Integer> stems) {
		this.entries++;
		new HashSet<>(stems).forEach((id) -> this.entriesWith[id]++);
	}

	int id(String stem) {
		return this.ids.getOrDefault(stem, UNKNOWN);
	}

	int size() {
		return this.ids.size();
	}

	/** Returns the weight of a word, more for a rare one; 0 for an unknown one. */
	float rarity(int id) {
		return (id == UNKNOWN) ? 0 : this.rarity[id];
	}

	/** Returns what a name loses that may have the word, if the query does not say it. */
	float loss(int id) {
		return this.loss[id];
	}

	/** Returns a bit for what a number classifies, such as type; 0 for other stems. */
	int classifier(int id) {
		return this.classifier[id];
	}

	Collection<String> stems() {
		return this.ids.keySet();
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.entries);
		out.writeVInt(this.ids.size());
		for (Map.Entry<String, Integer> stem : this.ids.entrySet()) {
			out.writeString(stem.getKey());
			out.writeVInt(stem.getValue());
			out.writeVInt(this.entriesWith[stem.getValue()]);
		}
	}

	static Lexicon read(DataInput in) throws IOException {
		int entries = in.readVInt();
		int size = in.readVInt();
		Lexicon lexicon = new Lexicon(size);
		lexicon.entries = entries;
		lexicon.rarity = new float[size];
		lexicon.loss = new float[size];
		lexicon.classifier = new int[size];
		for (int i = 0; i < size; i++) {
			String stem = in.readString();
			int id = in.readVInt();
			double found = Math.max(1, in.readVInt());
			lexicon.ids.put(stem, id);
			float rare = (float) Math.log(1 + lexicon.entries / found);
			lexicon.rarity[id] = VagueWords.weight(stem) * rare;
			lexicon.classifier[id] = VagueWords.classifier(stem);
			lexicon.loss[id] = VagueWords.loss(stem) * rare;
		}
		return lexicon;
	}

}
