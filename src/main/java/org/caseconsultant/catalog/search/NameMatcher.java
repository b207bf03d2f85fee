package org.caseconsultant.catalog.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.catalog.words.Word;

/**
 * Finds the names that a sentence says, whole or nearly so, in any order and with words
 * between. For one sentence.
 */
final class NameMatcher {

	/** Of the weight of a name, what may be left unsaid. */
	private static final double UNSAID = 0.3;

	/** Words between those of a name, at most. */
	private static final int MOST_LOOSE = 8;

	/** A word that a name may have is said if it stands this near. */
	private static final int NEAR = 2;

	private final NameTable table;

	private final Rows rows;

	private final Optional<LocalDate> date;

	private final Evidence evidence;

	private final Coverage coverage;

	private final List<NameMention> found = new ArrayList<>();

	private final BitSet used = new BitSet();

	private double said;

	private double all;

	NameMatcher(NameTable table, Rows rows, Optional<LocalDate> date, Evidence evidence) {
		this.table = table;
		this.rows = rows;
		this.date = date;
		this.evidence = evidence;
		this.coverage = new Coverage(evidence);
	}

	List<NameMention> find() {
		this.evidence.stems().sorted().forEach((stem) -> {
			for (int name : this.table.names(stem)) {
				if (isSaid(name)) {
					anchors(stem).stream().forEach((anchor) -> add(name, anchor));
				}
			}
		});
		return this.found;
	}

	/** Tells whether enough of the words that a name needs are in the sentence. */
	private boolean isSaid(int name) {
		this.said = 0;
		this.all = 0;
		int words = 0;
		for (int place = this.table.from(name); place < this.table.to(name); place++) {
			int stem = this.table.stem(place);
			if (!this.table.isOptional(place)) {
				float rarity = this.evidence.lexicon().rarity(stem);
				this.all += rarity;
				if (this.evidence.place(stem) != Evidence.NOT_SAID) {
					this.said += rarity;
					words++;
				}
				else if (this.evidence.contradicts(stem)) {
					return false;
				}
			}
		}
		return this.said == this.all || words > 1 && this.said >= this.all * (1 - UNSAID);
	}

	/** The words of the sentence that say a stem. */
	private BitSet anchors(int stem) {
		BitSet anchors = new BitSet();
		this.evidence.reasons(this.evidence.place(stem)).forEach((reason) -> anchors.set(reason.from()));
		return anchors;
	}

	private void add(int name, int anchor) {
		int row = row(name);
		if (row == Rows.NONE) {
			return;
		}
		double unsaid = use(name, anchor);
		int loose = this.used.length() - this.used.nextSetBit(0) - this.used.cardinality();
		if (loose <= MOST_LOOSE && isTelling()) {
			this.found.add(mention(name, row, this.said / (this.all + unsaid), loose));
		}
	}

	/** Returns the row of the code that may stand on a claim. */
	private int row(int name) {
		int row = this.table.row(name);
		if (!this.rows.holds(row, this.date)) {
			return Rows.NONE;
		}
		int code = this.rows.isBillable(row) ? row : this.rows.representative(row);
		return (code != Rows.NONE && this.rows.holds(code, this.date)) ? code : Rows.NONE;
	}

	/** Takes the words that say a name; returns the weight of those that are unsaid. */
	private double use(int name, int anchor) {
		this.used.clear();
		this.coverage.clear();
		double unsaid = 0;
		for (int place = this.table.from(name); place < this.table.to(name); place++) {
			int stem = this.table.stem(place);
			if (this.evidence.place(stem) != Evidence.NOT_SAID) {
				use(nearest(stem, anchor), anchor, this.table.isOptional(place));
			}
			else if (this.table.isOptional(place)) {
				unsaid += this.table.loss(stem);
			}
		}
		return unsaid;
	}

	private void use(Evidence.Said said, int anchor, boolean isOptional) {
		if (!isOptional || distance(said, anchor) <= NEAR) {
			this.used.set(said.from(), said.to());
			this.coverage.add(said);
		}
	}

	private Evidence.Said nearest(int stem, int anchor) {
		List<Evidence.Said> reasons = this.evidence.reasons(this.evidence.place(stem));
		Evidence.Said nearest = reasons.get(0);
		for (Evidence.Said reason : reasons) {
			nearest = (distance(reason, anchor) < distance(nearest, anchor)) ? reason : nearest;
		}
		return nearest;
	}

	private static int distance(Evidence.Said reason, int anchor) {
		return Math.abs(reason.from() - anchor);
	}

	private boolean isTelling() {
		List<Word> words = this.evidence.reading().words();
		return this.used.cardinality() > 1 || !this.table.isNarrative(words.get(this.used.nextSetBit(0)).stem());
	}

	private NameMention mention(int name, int row, double share, int loose) {
		List<Word> words = this.evidence.reading().words();
		double asked = this.used.stream().mapToDouble(this.evidence::asked).sum();
		double weight = this.coverage.said();
		return new NameMention(CodeKey.code(this.rows.key(row)), row != this.table.row(name), this.table.kind(name),
				(BitSet) this.used.clone(),
				this.used.stream().mapToObj((at) -> words.get(at).stem()).collect(Collectors.toUnmodifiableSet()),
				words.get(this.used.nextSetBit(0)).start(), words.get(this.used.length() - 1).end(), weight, share,
				weight / asked, loose);
	}

}
