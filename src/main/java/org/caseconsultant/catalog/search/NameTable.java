package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * All names of a code set in memory, by the rarest word that each one needs, so that the
 * names within a text are found without looking at others. Not changed once it is read.
 */
final class NameTable {

	private static final int FIRST_SIZE = 1024;

	private static final Kind[] KINDS = Kind.values();

	/** A name that may have other words loses nothing, but comes second. */
	private static final float LITTLE = 0.1F;

	private static final float MUCH = 0.5F;

	private final Lexicon lexicon;

	private final NarrativeWords narrative = new NarrativeWords();

	private final SiteWords sites;

	private int[] rows = new int[FIRST_SIZE];

	private byte[] kinds = new byte[FIRST_SIZE];

	private int[] starts = new int[FIRST_SIZE];

	private int[] words = new int[FIRST_SIZE];

	private int size;

	private int used;

	private int[] firstByStem = {};

	private int[] byStem = {};

	/**
	 * Reads the names of rows.
	 * @param names the words of names
	 * @param rows their codes
	 * @param first first row
	 * @param behind row behind the last
	 * @param lexicon the words of the code set
	 * @throws IOException if the index cannot be read
	 */
	NameTable(BinaryDocValues names, Rows rows, int first, int behind, Lexicon lexicon) throws IOException {
		this.lexicon = lexicon;
		this.sites = new SiteWords(lexicon);
		for (int row = first; row < behind; row++) {
			add(row, CodeKey.code(rows.key(row)), new Names(StoredRows.bytes(names, row)));
		}
		this.sites.complete();
		sort();
	}

	/** Returns the numbers of the names whose rarest needed word is this one. */
	int[] names(int stem) {
		return Arrays.copyOfRange(this.byStem, this.firstByStem[stem], this.firstByStem[stem + 1]);
	}

	int row(int name) {
		return this.rows[name];
	}

	Kind kind(int name) {
		return KINDS[this.kinds[name]];
	}

	/** Returns the place of the first word of a name. */
	int from(int name) {
		return this.starts[name];
	}

	/** Returns the place behind the last word of a name. */
	int to(int name) {
		return (name + 1 < this.size) ? this.starts[name + 1] : this.used;
	}

	int stem(int place) {
		return this.words[place] >>> 1;
	}

	boolean isOptional(int place) {
		return (this.words[place] & 1) == 1;
	}

	/** Returns what a name loses that may have the word, if it is not said. */
	float loss(int stem) {
		float loss = this.lexicon.loss(stem);
		return (loss > MUCH * this.lexicon.rarity(stem)) ? loss : LITTLE * loss;
	}

	/** Tells whether a word alone names no disease. */
	boolean isNarrative(String stem) {
		return this.narrative.contains(stem) || this.sites.contains(stem);
	}

	private void add(int row, String code, Names names) {
		Set<Long> before = new HashSet<>();
		while (names.next()) {
			this.sites.add(code, names);
			long hash = names.hash(0);
			if (names.kind() != Kind.DESCRIPTION && hash != 0 && before.add(hash)) {
				add(row, names);
			}
		}
	}

	private void add(int row, Names name) {
		grow(name.size());
		this.rows[this.size] = row;
		this.kinds[this.size] = (byte) name.kind().ordinal();
		this.starts[this.size++] = this.used;
		for (int i = 0; i < name.size(); i++) {
			this.words[this.used++] = name.word(i) << 1 | (name.isOptional(i) ? 1 : 0);
		}
	}

	private void grow(int more) {
		if (this.size == this.rows.length) {
			this.rows = Arrays.copyOf(this.rows, 2 * this.size);
			this.kinds = Arrays.copyOf(this.kinds, 2 * this.size);
			this.starts = Arrays.copyOf(this.starts, 2 * this.size);
		}
		if (this.used + more > this.words.length) {
			this.words = Arrays.copyOf(this.words, 2 * this.words.length + more);
		}
	}

	/** Counting sort of the names by their rarest word. */
	private void sort() {
		int[] first = new int[this.lexicon.size() + 1];
		int[] rarest = new int[this.size];
		for (int name = 0; name < this.size; name++) {
			rarest[name] = rarest(name);
			first[rarest[name] + 1]++;
		}
		for (int stem = 0; stem < this.lexicon.size(); stem++) {
			first[stem + 1] += first[stem];
		}
		this.firstByStem = first.clone();
		this.byStem = new int[this.size];
		for (int name = 0; name < this.size; name++) {
			this.byStem[first[rarest[name]]++] = name;
		}
	}

	private int rarest(int name) {
		int rarest = Lexicon.UNKNOWN;
		for (int place = from(name); place < to(name); place++) {
			if (!isOptional(place)
					&& (rarest == Lexicon.UNKNOWN || this.lexicon.rarity(stem(place)) > this.lexicon.rarity(rarest))) {
				rarest = stem(place);
			}
		}
		return rarest;
	}

}
