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
 * between.
 */
final class NameMatcher {

	/** Of the weight of a name, what may be left unsaid. */
	private static final double UNSAID = 0.3;

	private static final int MOST_LOOSE = 8;

	private final NameTable table;

	private final Rows rows;

	private final Optional<LocalDate> date;

	private final Evidence evidence;

	private final List<NameMention> found = new ArrayList<>();

	private final BitSet used = new BitSet();

	private double said;

	private double all;

	private final Coverage coverage;

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
			boolean isSaid = this.evidence.place(stem) != Evidence.NOT_SAID;
			float rarity = this.evidence.lexicon().rarity(stem);
			if (!this.table.isOptional(place)) {
				this.said += isSaid ? rarity : 0;
				this.all += rarity;
				words += isSaid ? 1 : 0;
				if (!isSaid && this.evidence.contradicts(stem)) {
					return false;
				}
			}
		}
		return this.said >= this.all * (1 - UNSAID) && (this.said == this.all || words > 1);
	}

	/** The words of the sentence that say a stem. */
	private BitSet anchors(int stem) {
		BitSet anchors = new BitSet();
		this.evidence.reasons(this.evidence.place(stem)).forEach((reason) -> anchors.set(reason.meaning().from()));
		return anchors;
	}

	private void add(int name, int anchor) {
		int row = row(name);
		if (row == Rows.NONE) {
			return;
		}
		this.used.clear();
		this.coverage.clear();
		double extra = 0;
		for (int place = this.table.from(name); place < this.table.to(name); place++) {
			int stem = this.table.stem(place);
			if (this.evidence.place(stem) != Evidence.NOT_SAID) {
				use(stem, anchor, this.table.isOptional(place));
			}
			else if (this.table.isOptional(place)) {
				extra += this.table.loss(stem);
			}
		}
		int loose = this.used.length() - this.used.nextSetBit(0) - this.used.cardinality();
		if (loose <= MOST_LOOSE && (this.used.cardinality() > 1 || isTelling(this.used.nextSetBit(0)))) {
			this.found.add(mention(name, row, this.said / (this.all + extra), loose));
		}
	}

	private boolean isTelling(int word) {
		return !this.table.isNarrative(this.evidence.reading().words().get(word).stem());
	}

	private int row(int name) {
		int row = this.table.row(name);
		if (!this.rows.holds(row, this.date)) {
			return Rows.NONE;
		}
		int code = this.rows.isBillable(row) ? row : this.rows.representative(row);
		return (code != Rows.NONE && this.rows.holds(code, this.date)) ? code : Rows.NONE;
	}

	/** Takes the nearest words that say a stem. */
	private void use(int stem, int anchor, boolean optional) {
		Evidence.Said nearest = null;
		for (Evidence.Said reason : this.evidence.reasons(this.evidence.place(stem))) {
			if (nearest == null || distance(reason, anchor) < distance(nearest, anchor)) {
				nearest = reason;
			}
		}
		if (nearest != null && (!optional || distance(nearest, anchor) <= 2)) {
			this.used.set(nearest.meaning().from(), nearest.meaning().to());
			this.coverage.add(nearest);
		}
	}

	private static int distance(Evidence.Said reason, int anchor) {
		return Math.abs(reason.meaning().from() - anchor);
	}

	private NameMention mention(int name, int row, double share, int loose) {
		List<Word> words = this.evidence.reading().words();
		double weight = this.used.stream().mapToDouble(this.evidence::asked).sum();
		return new NameMention(CodeKey.code(this.rows.key(row)), row != this.table.row(name), this.table.kind(name),
				(BitSet) this.used.clone(), this.used.stream().mapToObj((at) -> words.get(at).stem()).collect(Collectors.toSet()), words.get(this.used.nextSetBit(0)).start(),
				words.get(this.used.length() - 1).end(), this.coverage.said(), share,
				this.coverage.said() / weight, loose);
	}

}
