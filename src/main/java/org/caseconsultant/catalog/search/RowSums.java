package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.IntConsumer;

import org.apache.lucene.util.LongHeap;

/**
 * Adds up what the words of a query say of each row, word by word. The sums of one search
 * are used again by a later one, as clearing them costs more than most searches.
 */
final class RowSums {

	private static final int KEPT = 8;

	private final int size;

	private final Queue<float[]> free = new ArrayBlockingQueue<>(KEPT);

	RowSums(int size) {
		this.size = size;
	}

	/**
	 * Finds the rows of which most is said; of equal ones, those that come first.
	 * @param postings the rows of the words
	 * @param words the words
	 * @param filter rows that are wanted
	 * @param most how many rows at most
	 * @param found takes the rows, in no order
	 */
	void best(Postings postings, List<Weighted> words, RowFilter filter, int most, IntConsumer found) {
		float[] free = this.free.poll();
		float[] sums = (free != null) ? free : new float[this.size];
		List<Slice> slices = new ArrayList<>();
		for (Weighted word : words) {
			Slice slice = Slice.of(postings.rows(word.stem()), filter);
			slice.add(sums, (float) (word.weight() * postings.rarity(word.stem())));
			slices.add(slice);
		}
		Best best = new Best(most, postings, filter);
		collect(sums, slices, filter, best);
		best.forEach(found);
		this.free.offer(sums);
	}

	/** Goes through the rows that have a sum, and clears it. */
	private static void collect(float[] sums, List<Slice> slices, RowFilter filter, Best best) {
		if (slices.stream().mapToInt(Slice::size).sum() > filter.behind() - filter.first()) {
			for (int row = filter.first(); row < filter.behind(); row++) {
				best.take(row, sums[row]);
			}
			Arrays.fill(sums, filter.first(), filter.behind(), 0);
			return;
		}
		for (Slice slice : slices) {
			for (int at = slice.from(); at < slice.to(); at++) {
				int row = slice.rows()[at];
				best.take(row, sums[row]);
				sums[row] = 0;
			}
		}
	}

	/**
	 * A word to look for.
	 *
	 * @param stem its number
	 * @param weight how sure it is
	 */
	record Weighted(int stem, double weight) {
	}

	/**
	 * The rows of a word that a filter does not leave out by their code.
	 *
	 * @param rows rows
	 * @param from where they begin
	 * @param to where they end
	 */
	private record Slice(int[] rows, int from, int to) {

		static Slice of(int[] rows, RowFilter filter) {
			int from = behind(Arrays.binarySearch(rows, filter.first()));
			return new Slice(rows, from, Math.max(from, behind(Arrays.binarySearch(rows, filter.behind()))));
		}

		private static int behind(int found) {
			return (found < 0) ? -found - 1 : found;
		}

		int size() {
			return this.to - this.from;
		}

		void add(float[] sums, float weight) {
			for (int at = this.from; at < this.to; at++) {
				sums[this.rows[at]] += weight;
			}
		}

	}

	/**
	 * The best rows so far: a number for each, the score before the row.
	 */
	private static final class Best {

		/** A little below one, so that rounding leaves nothing out. */
		private static final float NEARLY = 0.9999F;

		private final LongHeap heap;

		private final int most;

		private final Postings postings;

		private final RowFilter filter;

		/** A row with a smaller sum is none of the best, however few words it has. */
		private float least;

		Best(int most, Postings postings, RowFilter filter) {
			this.heap = new LongHeap(most);
			this.most = most;
			this.postings = postings;
			this.filter = filter;
		}

		void take(int row, float sum) {
			if (sum > this.least && this.filter.accepts(row)) {
				long score = Float.floatToRawIntBits(sum * this.postings.share(row));
				this.heap.insertWithOverflow(score << Integer.SIZE | Integer.MAX_VALUE - row);
				if (this.heap.size() == this.most) {
					float worst = Float.intBitsToFloat((int) (this.heap.top() >>> Integer.SIZE));
					this.least = worst / this.postings.greatestShare() * NEARLY;
				}
			}
		}

		void forEach(IntConsumer found) {
			for (int i = 1; i <= this.heap.size(); i++) {
				found.accept(Integer.MAX_VALUE - (int) this.heap.get(i));
			}
		}

	}

}
