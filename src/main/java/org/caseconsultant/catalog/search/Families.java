package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;

import org.caseconsultant.catalog.search.Ranking.Base;
import org.caseconsultant.catalog.search.Ranking.Scored;

/**
 * Leads from headings to codes: where the query says no more than a heading, to the code
 * that stands for it; where it says more, such as the side, to the codes whose titles say
 * so too.
 */
final class Families {

	/** Of the score of a heading, which is that of a code with a deduction. */
	private static final double REPRESENTATIVE = 1.08;

	private static final double BELOW = 0.98;

	private static final int MOST_HEADINGS = 6;

	private static final int LARGEST = 250;

	private final Rows rows;

	private final StoredRows stored;

	private final RowFilter filter;

	Families(Rows rows, StoredRows stored, RowFilter filter) {
		this.rows = rows;
		this.stored = stored;
		this.filter = filter;
	}

	/** Adds to the scores those of codes below the headings among them. */
	void extend(Map<Integer, Scored> scores, Ranking ranking, Preference preference) throws IOException {
		List<Scored> headings = scores.values()
			.stream()
			.filter((scored) -> !this.rows.isBillable(scored.row()))
			.sorted(Scored.BEST_FIRST)
			.toList();
		for (Scored heading : headings) {
			int code = this.rows.representative(heading.row());
			if (code != Rows.NONE && this.filter.accepts(code)) {
				keep(scores, led(heading, code, heading.score() * REPRESENTATIVE));
			}
		}
		for (Scored heading : headings.subList(0, Math.min(MOST_HEADINGS, headings.size()))) {
			addBelow(scores, heading, ranking, preference);
		}
	}

	private void addBelow(Map<Integer, Scored> scores, Scored heading, Ranking ranking, Preference preference)
			throws IOException {
		ranking.score(heading.row(), new Names(StoredRows.bytes(this.stored.names(), heading.row())));
		Base base = ranking.base();
		if (base.missing() <= 0) {
			return;
		}
		BinaryDocValues names = this.stored.names();
		int behind = Math.min(this.rows.size(), heading.row() + LARGEST);
		for (int row = heading.row() + 1; row < behind && isBelow(row, heading.row()); row++) {
			if (this.rows.isBillable(row) && this.filter.accepts(row)) {
				double score = ranking.below(base, new Names(StoredRows.bytes(names, row)));
				keep(scores, preference.apply(led(heading, row, score * BELOW)));
			}
		}
	}

	private boolean isBelow(int row, int heading) {
		return CodeKey.isBelow(this.rows.key(row), this.rows.key(heading));
	}

	private static Scored led(Scored heading, int code, double score) {
		return new Scored(code, score, heading.by(), heading.name());
	}

	private static void keep(Map<Integer, Scored> scores, Scored other) {
		scores.merge(other.row(), other, (one, two) -> (one.score() >= two.score()) ? one : two);
	}

}
