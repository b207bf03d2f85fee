package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.InPlaceMergeSorter;

/**
 * The names of all rows by the {@link RunHash} of the words they need.
 */
final class RunTable {

	private static final int SPARSE = 3;

	private long[] hashes;

	private int[] rows;

	private int size;

	/** The first bits of all hashes: most runs of a query are no names. */
	private final FixedBitSet present;

	private final int bits;

	RunTable() {
		this(new long[1024], new int[1024], 0);
	}

	private RunTable(long[] hashes, int[] rows, int size) {
		this.hashes = hashes;
		this.rows = rows;
		this.size = size;
		this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size)) + SPARSE;
		this.present = new FixedBitSet(1 << this.bits);
	}

	void add(long hash, int row) {
		if (this.size == this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, 2 * this.size);
			this.rows = Arrays.copyOf(this.rows, 2 * this.size);
		}
		this.hashes[this.size] = hash;
		this.rows[this.size++] = row;
	}

	/** Puts the names in order; none may be added later. */
	void sort() {
		new InPlaceMergeSorter() {

			@Override
			protected int compare(int i, int j) {
				return Long.compare(RunTable.this.hashes[i], RunTable.this.hashes[j]);
			}

			@Override
			protected void swap(int i, int j) {
				RunTable.this.swap(i, j);
			}

		}.sort(0, this.size);
	}

	/** Finds the rows with a name; tells whether there is one. */
	boolean find(long hash, IntConsumer found) {
		if (!this.present.get(bit(hash))) {
			return false;
		}
		int at = Arrays.binarySearch(this.hashes, 0, this.size, hash);
		if (at < 0) {
			return false;
		}
		while (at > 0 && this.hashes[at - 1] == hash) {
			at--;
		}
		for (; at < this.size && this.hashes[at] == hash; at++) {
			found.accept(this.rows[at]);
		}
		return true;
	}

	void write(DataOutput out) throws IOException {
		out.writeVInt(this.size);
		for (int i = 0; i < this.size; i++) {
			out.writeLong(this.hashes[i]);
			out.writeVInt(this.rows[i]);
		}
	}

	static RunTable read(DataInput in) throws IOException {
		int size = in.readVInt();
		RunTable table = new RunTable(new long[size], new int[size], size);
		for (int i = 0; i < size; i++) {
			table.hashes[i] = in.readLong();
			table.rows[i] = in.readVInt();
			table.present.set(table.bit(table.hashes[i]));
		}
		return table;
	}

	private int bit(long hash) {
		return (int) (hash >>> Long.SIZE - this.bits);
	}

	private void swap(int i, int j) {
		long hash = this.hashes[i];
		this.hashes[i] = this.hashes[j];
		this.hashes[j] = hash;
		int row = this.rows[i];
		this.rows[i] = this.rows[j];
		this.rows[j] = row;
	}

}
