package org.caseconsultant.catalog.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the billable code that stands for a heading if nothing more is known: the
 * unspecified one, at the initial encounter, without complications.
 */
final class Representatives {

	private static final Map<String, Integer> GOOD = Map.of("unspecified", 8, "not specified", 8, "without ", 2, "no ",
			2, "initial encounter", 1, "closed fracture", 1, "not intractable", 2, "uncomplicated", 2, "with ", -1);

	private static final int OTHER = -2;

	private static final int SHORTER = 3;

	private final Rows rows;

	private final Deque<Integer> headings = new ArrayDeque<>();

	private final Map<Integer, Integer> points = new HashMap<>();

	Representatives(Rows rows) {
		this.rows = rows;
	}

	/** Takes the next row in the order of codes. */
	void add(int row, String title) {
		long key = this.rows.key(row);
		while (!this.headings.isEmpty() && !isWithin(key, this.rows.key(this.headings.getLast()))) {
			this.points.remove(this.headings.removeLast());
		}
		if (this.rows.isBillable(row)) {
			int own = points(key, title.toLowerCase(Locale.ROOT));
			this.headings.forEach((heading) -> offer(heading, row, own));
		}
		else {
			this.headings.addLast(row);
		}
	}

	private static boolean isWithin(long key, long heading) {
		return key == heading || CodeKey.isBelow(key, heading);
	}

	private void offer(int heading, int row, int own) {
		if (own > this.points.getOrDefault(heading, Integer.MIN_VALUE)) {
			this.points.put(heading, own);
			this.rows.represent(heading, row);
		}
	}

	private static int points(long key, String title) {
		int points = title.contains("other ") ? OTHER : 0;
		for (Map.Entry<String, Integer> good : GOOD.entrySet()) {
			int at = title.indexOf(good.getKey());
			while (at >= 0) {
				points += good.getValue();
				at = title.indexOf(good.getKey(), at + 1);
			}
		}
		return points - SHORTER * (CodeKey.length(key) - 3) / 4;
	}

}
