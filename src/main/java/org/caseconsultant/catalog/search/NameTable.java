package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * All names of a code set in memory, by the rarest word that each one needs, so that the
 * names within a text are found without looking at others. Immutable.
 */
final class NameTable {

	private static final int FIRST_SIZE = 1024;

	private static final Kind[] KINDS = Kind.values();

	private static final NarrativeWords NARRATIVE = new NarrativeWords();

	private final Lexicon lexicon;

	private final java.util.Map<Integer, Set<String>> siteCodes = new java.util.HashMap<>();
	private final BitSet sites = new BitSet();

	private final Rows coded;

	private static final Set<String> BEHAVIOURS = Set.of("neoplasm","malign","benign","situ","behavior","secondari","metastat","tumor","metastasi","carcinoma");

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
	 * @param first first row
	 * @param behind row behind the last
	 * @param lexicon the words of the code set
	 * @throws IOException if the index cannot be read
	 */
	NameTable(Rows coded, BinaryDocValues names, int first, int behind, Lexicon lexicon) throws IOException {
		this.lexicon = lexicon;
		this.coded = coded;
		for (int row = first; row < behind; row++) {
			add(row, new Names(StoredRows.bytes(names, row)));
		}
		sort();
		this.siteCodes.forEach((id, codes) -> { if (codes.size() >= 4) this.sites.set(id); });
		BEHAVIOURS.forEach((word) -> { if (lexicon.id(word) != Lexicon.UNKNOWN) this.sites.clear(lexicon.id(word)); });
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

	float loss(int stem) {
		float loss = this.lexicon.loss(stem);
		float rarity = this.lexicon.rarity(stem);
		return (loss > rarity * 0.5F) ? loss : 0.1F * loss;
	}

	/** Tells whether a word alone names no disease: one of a story, or a site of the body. */
	boolean isNarrative(String stem) {
		int id = this.lexicon.id(stem);
		return NARRATIVE.contains(stem) || id != Lexicon.UNKNOWN && this.sites.get(id);
	}

	private void add(int row, Names names) {
		Set<Long> before = new HashSet<>();
		while (names.next()) {
			if (names.kind() != Kind.DESCRIPTION && names.hash(0) != 0 && before.add(names.hash(0))) {
				grow(names.size());
				this.rows[this.size] = row;
				this.kinds[this.size] = (byte) names.kind().ordinal();
				this.starts[this.size++] = this.used;
				boolean site = names.kind() == Kind.TABLE && isNeoplasm(row);
				for (int i = 0; i < names.size(); i++) {
					if (site && !names.isOptional(i)) {
						this.siteCodes.computeIfAbsent(names.word(i), (k) -> new HashSet<>()).add(CodeKey.code(this.coded.key(row)).substring(0, 3));
					}
					this.words[this.used++] = names.word(i) << 1 | (names.isOptional(i) ? 1 : 0);
				}
			}
		}
	}

	private boolean isNeoplasm(int row) {
		char c = CodeKey.code(this.coded.key(row)).charAt(0);
		return c == 'C' || c == 'D';
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
			if (!isOptional(place) && (rarest == Lexicon.UNKNOWN
					|| this.lexicon.rarity(stem(place)) > this.lexicon.rarity(rarest))) {
				rarest = stem(place);
			}
		}
		return rarest;
	}

}
