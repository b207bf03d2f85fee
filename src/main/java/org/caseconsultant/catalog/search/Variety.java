package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.search.Ranking.Scored;

/**
 * Keeps the first places from being filled by the codes of one heading: further ones,
 * such as the other sides of a body, come behind the rest.
 */
final class Variety {

	private static final int MOST_ALIKE = 1;

	private static final double LATER = 0.7;

	private static final int SIDE = 5;

	private static final int CATEGORY = 3;

	private final Rows rows;

	Variety(Rows rows) {
		this.rows = rows;
	}

	/** Returns the rows with those that are too much alike further down. */
	List<Scored> mix(List<Scored> sorted) {
		Map<Long, Integer> alike = new HashMap<>();
		List<Scored> mixed = new ArrayList<>();
		for (Scored scored : sorted) {
			int before = alike.merge(heading(this.rows.key(scored.row())), 1, Integer::sum) - 1;
			mixed.add((before < MOST_ALIKE) ? scored : scored.withScore(scored.score() * LATER));
		}
		mixed.sort(Scored.BEST_FIRST);
		return mixed;
	}

	/** Returns the number of the heading above a code. */
	private static long heading(long key) {
		int length = CodeKey.length(key);
		int kept = (length > SIDE) ? SIDE : length;
		return key >>> Byte.SIZE * (7 - kept);
	}

}
