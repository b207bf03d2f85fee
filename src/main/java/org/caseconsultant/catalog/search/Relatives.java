package org.caseconsultant.catalog.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.search.Ranking.Scored;

/**
 * Adds the codes beside the best ones, as far as their heading has few: who asks in other
 * words than the catalog is often right in the heading and wrong in the code.
 */
final class Relatives {

	private static final double RELATED = 0.3;

	private static final double FARTHER = 0.995;

	private static final int MOST = 4;

	private static final int LARGEST = 20;

	private static final int CATEGORY = 3;

	private final Rows rows;

	private final RowFilter filter;

	Relatives(Rows rows, RowFilter filter) {
		this.rows = rows;
		this.filter = filter;
	}

	/** Adds to the scores those of the codes beside the best ones. */
	void extend(Map<Integer, Scored> scores) {
		List<Scored> best = scores.values()
			.stream()
			.filter((scored) -> this.rows.isBillable(scored.row()) && this.filter.accepts(scored.row()))
			.filter((scored) -> CodeKey.system(this.rows.key(scored.row())) == CodeSystem.ICD10CM)
			.sorted(Scored.BEST_FIRST)
			.limit(MOST)
			.toList();
		best.forEach((scored) -> add(scores, scored));
	}

	private void add(Map<Integer, Scored> scores, Scored best) {
		for (int kept = CATEGORY; kept < CodeKey.length(this.rows.key(best.row())); kept++) {
			Set<Integer> beside = beside(best.row(), kept);
			if (beside.size() <= LARGEST) {
				for (int row : beside) {
					double far = Math.pow(FARTHER, Math.abs(row - best.row()));
					Scored related = new Scored(row, best.score() * RELATED * far, best.by(), best.name());
					scores.merge(row, related, (one, two) -> (one.score() >= two.score()) ? one : two);
				}
				return;
			}
		}
	}

	/** Finds the codes with the same first characters. */
	private Set<Integer> beside(int row, int kept) {
		Set<Integer> found = new HashSet<>();
		int first = row;
		while (first > 0 && isAlike(first - 1, row, kept)) {
			first--;
		}
		for (int other = first; found.size() <= LARGEST && other < this.rows.size()
				&& isAlike(other, row, kept); other++) {
			if (this.rows.isBillable(other) && this.filter.accepts(other)) {
				found.add(other);
			}
		}
		return found;
	}

	private boolean isAlike(int row, int other, int kept) {
		int free = Byte.SIZE * (7 - kept);
		return this.rows.key(row) >>> free == this.rows.key(other) >>> free;
	}

}
