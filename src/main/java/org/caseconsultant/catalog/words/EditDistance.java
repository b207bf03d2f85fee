package org.caseconsultant.catalog.words;

/**
 * Counts the edits between two words: a letter added, lost, changed, or swapped with its
 * neighbour.
 */
final class EditDistance {

	private EditDistance() {
	}

	/** Counts the edits, and gives up with one more than the most that matter. */
	static int between(String one, String other, int most) {
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			if (fill(row, last, before, one, i, other) > most) {
				return most + 1;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return Math.min(most + 1, last[other.length()]);
	}

	private static int fill(int[] row, int[] last, int[] before, String one, int i, String other) {
		row[0] = i;
		int least = i;
		for (int j = 1; j <= other.length(); j++) {
			int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
			row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
			if (isSwap(one, i, other, j)) {
				row[j] = Math.min(row[j], before[j - 2] + 1);
			}
			least = Math.min(least, row[j]);
		}
		return least;
	}

	private static boolean isSwap(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
	}

}
