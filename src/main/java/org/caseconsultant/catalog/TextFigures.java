package org.caseconsultant.catalog;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.Evaluation.Placed;

/**
 * Figures of one text.
 */
final class TextFigures {

	private static final int FEW = 3;

	private static final int FIRST_LOOK = 5;

	private final List<Placed> lists;

	private final List<Integer> ranks = new ArrayList<>();

	private double precisions;

	private int expected;

	TextFigures(List<Placed> lists) {
		this.lists = lists;
		lists.forEach(this::place);
	}

	private void place(Placed list) {
		int found = 0;
		for (int i = 0; i < list.ranked().size(); i++) {
			if (list.codes().contains(list.ranked().get(i))) {
				found++;
				this.ranks.add(i + 1);
				this.precisions += (double) found / (i + 1);
			}
		}
		this.expected += list.codes().size();
	}

	boolean isAsked() {
		return this.expected > 0;
	}

	boolean isWarned() {
		return this.lists.stream().anyMatch((list) -> !list.notCodes().isEmpty());
	}

	double hit(int most) {
		return (within(most) > 0) ? 1 : 0;
	}

	double recall(int most) {
		return (double) within(most) / this.expected;
	}

	double reciprocalRank() {
		return this.ranks.stream().mapToDouble((rank) -> 1.0 / rank).max().orElse(0);
	}

	double averagePrecision() {
		return this.precisions / this.expected;
	}

	double precisionAt3() {
		long asked = this.lists.stream().filter((list) -> !list.codes().isEmpty()).count();
		return (double) within(FEW) / (FEW * asked);
	}

	double wrongAt5() {
		return this.lists.stream()
			.anyMatch((list) -> list.ranked().stream().limit(FIRST_LOOK).anyMatch(list.notCodes()::contains)) ? 1 : 0;
	}

	private long within(int most) {
		return this.ranks.stream().filter((rank) -> rank <= most).count();
	}

}
