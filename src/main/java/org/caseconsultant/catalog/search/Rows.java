package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

import org.caseconsultant.catalog.CodeSystem;

/**
 * Codes and windows of all rows, in the order of the index. They are held in memory, as
 * every look-up and every filter asks them.
 */
final class Rows {

	/** No row. */
	static final int NONE = -1;

	private static final long NO_DAY = Long.MIN_VALUE;

	private static final int ALWAYS = Integer.MIN_VALUE;

	private final long[] keys;

	private final int[] from;

	private final int[] until;

	private final boolean[] billable;

	private final int[] representative;

	Rows(int size) {
		this.keys = new long[size];
		this.from = new int[size];
		this.until = new int[size];
		this.billable = new boolean[size];
		this.representative = new int[size];
		Arrays.fill(this.representative, NONE);
	}

	int size() {
		return this.keys.length;
	}

	long key(int row) {
		return this.keys[row];
	}

	boolean isBillable(int row) {
		return this.billable[row];
	}

	/** Returns the billable code that stands for a heading, if there is one. */
	int representative(int row) {
		return this.representative[row];
	}

	void set(int row, long key, Window window, boolean isBillable) {
		this.keys[row] = key;
		this.from[row] = window.from();
		this.until[row] = window.until();
		this.billable[row] = isBillable;
	}

	void represent(int heading, int row) {
		this.representative[heading] = row;
	}

	/** Tells whether a row holds on a day; without a day, whether it is the newest. */
	boolean holds(int row, Optional<LocalDate> date) {
		return holds(row, day(date));
	}

	/** Tells the same for a day as a number. */
	boolean holds(int row, long day) {
		if (day == NO_DAY) {
			return row + 1 == this.keys.length || this.keys[row + 1] != this.keys[row];
		}
		return (this.from[row] == ALWAYS || this.from[row] <= day)
				&& (this.until[row] == ALWAYS || this.until[row] >= day);
	}

	/** Returns a day as a number for many questions. */
	static long day(Optional<LocalDate> date) {
		return date.map(LocalDate::toEpochDay).orElse(NO_DAY);
	}

	/** Finds the first row whose code is not before this one. */
	int firstFrom(long key) {
		int at = Arrays.binarySearch(this.keys, key);
		if (at < 0) {
			return -at - 1;
		}
		while (at > 0 && this.keys[at - 1] == key) {
			at--;
		}
		return at;
	}

	/** Finds the row of a code on a day. */
	int find(CodeSystem system, String code, Optional<LocalDate> date) {
		long key = CodeKey.of(system, code);
		for (int row = firstFrom(key); row < this.keys.length && this.keys[row] == key; row++) {
			if (holds(row, date)) {
				return row;
			}
		}
		return NONE;
	}

	/** Finds the rows of the codes that begin like this one. */
	IntStream startingWith(CodeSystem system, String prefix, Optional<LocalDate> date) {
		int first = firstFrom(CodeKey.of(system, prefix));
		int behind = firstFrom(CodeKey.last(system, prefix) + 1);
		return IntStream.range(first, behind).filter((row) -> holds(row, date));
	}

	/** Finds the rows directly below a heading. */
	IntStream children(CodeSystem system, String code, Optional<LocalDate> date) {
		long heading = CodeKey.of(system, code);
		long[] last = { heading };
		return startingWith(system, code, date).filter((row) -> this.keys[row] != heading).filter((row) -> {
			boolean direct = last[0] == heading || !CodeKey.isBelow(this.keys[row], last[0]);
			last[0] = direct ? this.keys[row] : last[0];
			return direct;
		});
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.keys.length);
		for (int row = 0; row < this.keys.length; row++) {
			out.writeLong(this.keys[row]);
			out.writeInt(this.from[row]);
			out.writeInt(this.until[row]);
			out.writeByte((byte) (this.billable[row] ? 1 : 0));
			out.writeInt(this.representative[row]);
		}
	}

	static Rows read(DataInput in) throws IOException {
		Rows rows = new Rows(in.readVInt());
		for (int row = 0; row < rows.keys.length; row++) {
			rows.keys[row] = in.readLong();
			rows.from[row] = in.readInt();
			rows.until[row] = in.readInt();
			rows.billable[row] = in.readByte() == 1;
			rows.representative[row] = in.readInt();
		}
		return rows;
	}

	/**
	 * Days as numbers.
	 *
	 * @param from first day or {@link Integer#MIN_VALUE}
	 * @param until last day or {@link Integer#MIN_VALUE}
	 */
	record Window(int from, int until) {

		static int day(Optional<LocalDate> date) {
			return date.map((day) -> (int) day.toEpochDay()).orElse(ALWAYS);
		}

	}

}
