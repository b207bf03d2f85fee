package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import org.caseconsultant.catalog.search.Reading.Meaning;

/**
 * The runs of a query's words, as typed or in other words, that are whole names of rows.
 */
final class KnownRuns {

	private final RunTable table;

	private final Set<Long> found = new HashSet<>();

	KnownRuns(RunTable table) {
		this.table = table;
	}

	boolean contains(long hash) {
		return this.found.contains(hash);
	}

	/** Looks the runs up, and hands over the rows of the names. */
	void collect(Evidence evidence, int most, IntConsumer rows) {
		List<List<int[]>> meanings = byFirstWord(evidence);
		Walk walk = new Walk(meanings, rows, most);
		for (int from = 0; from < meanings.size(); from++) {
			walk.go(from, RunHash.empty(evidence.system()), 0);
		}
	}

	/** The stems of the meanings that begin at each word, behind the end of each. */
	private static List<List<int[]>> byFirstWord(Evidence evidence) {
		List<List<int[]>> meanings = new ArrayList<>();
		evidence.reading().words().forEach((word) -> meanings.add(new ArrayList<>(2)));
		for (int i = 0; i < evidence.meanings().size(); i++) {
			Meaning meaning = evidence.meanings().get(i);
			int[] stems = evidence.numbers(i);
			if (Arrays.stream(stems).noneMatch((stem) -> stem == Lexicon.UNKNOWN)) {
				int[] numbers = new int[stems.length + 1];
				numbers[0] = meaning.to();
				System.arraycopy(stems, 0, numbers, 1, stems.length);
				meanings.get(meaning.from()).add(numbers);
			}
		}
		return meanings;
	}

	/**
	 * Goes through all runs, with a limit for queries of many abbreviations.
	 */
	private final class Walk {

		private final List<List<int[]>> meanings;

		private final IntConsumer rows;

		private int left;

		Walk(List<List<int[]>> meanings, IntConsumer rows, int most) {
			this.meanings = meanings;
			this.rows = rows;
			this.left = most;
		}

		void go(int at, long hash, int length) {
			if (at >= this.meanings.size()) {
				return;
			}
			for (int[] meaning : this.meanings.get(at)) {
				int longer = length + meaning.length - 1;
				if (longer > Reading.LONGEST_RUN || --this.left < 0) {
					return;
				}
				long next = hash;
				for (int i = 1; i < meaning.length; i++) {
					next = RunHash.add(next, meaning[i]);
				}
				if (KnownRuns.this.table.find(next, this.rows)) {
					KnownRuns.this.found.add(next);
				}
				go(meaning[0], next, longer);
			}
		}

	}

}
