package org.caseconsultant.catalog.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the billable code that stands for a heading if nothing more is known: the one
 * that says least beyond the heading, preferably that something is unspecified, at the
 * initial encounter.
 */
final class Representatives {

	private static final int SAYS_MORE = 10;

	private static final int UNSPECIFIED = 3;

	private static final int OTHER = 5;

	private static final String DENIED = "\\b(without|not|no)\\b(?! specified)[^,;]*";

	private static final Set<String> NEUTRAL = Set.of("unspecified", "specified", "other", "not", "type", "site",
			"part", "of", "the", "and", "or", "as", "to", "with", "for", "in", "initial", "encounter", "closed",
			"fracture", "uncomplicated", "category", "group", "nos", "severity");

	private final Rows rows;

	private final Deque<Heading> headings = new ArrayDeque<>();

	Representatives(Rows rows) {
		this.rows = rows;
	}

	/** Takes the next row in the order of codes. */
	void add(int row, String title) {
		long key = this.rows.key(row);
		while (!this.headings.isEmpty() && !isWithin(key, this.rows.key(this.headings.getLast().row()))) {
			this.headings.removeLast();
		}
		Heading own = new Heading(row, words(title), new int[] { Integer.MIN_VALUE });
		if (this.rows.isBillable(row)) {
			this.headings.forEach((heading) -> offer(heading, own));
		}
		else {
			this.headings.addLast(own);
		}
	}

	private static boolean isWithin(long key, long heading) {
		return key == heading || CodeKey.isBelow(key, heading);
	}

	private void offer(Heading heading, Heading code) {
		int points = points(heading, code.words());
		if (points > heading.best()[0]) {
			heading.best()[0] = points;
			this.rows.represent(heading.row(), code.row());
		}
	}

	private static int points(Heading heading, List<String> words) {
		Set<String> more = new HashSet<>(words);
		more.removeAll(heading.words());
		more.removeAll(NEUTRAL);
		int points = -SAYS_MORE * more.size();
		for (String word : words) {
			points += word.equals("unspecified") ? UNSPECIFIED : 0;
			points -= word.equals("other") ? OTHER : 0;
		}
		return points;
	}

	private static List<String> words(String title) {
		String said = title.toLowerCase(Locale.ROOT).replaceAll(DENIED, " ");
		return Arrays.stream(said.split("[^a-z0-9]+")).filter((word) -> !word.isEmpty()).collect(Collectors.toList());
	}

	/**
	 * A heading that may still get codes.
	 *
	 * @param row its row
	 * @param words the words of its title
	 * @param best the points of the code that stands for it
	 */
	private record Heading(int row, List<String> words, int[] best) {
	}

}
