package org.caseconsultant.catalog.search;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * Reads the names of one entry, one after the other.
 */
final class Names {

	private static final Kind[] KINDS = Kind.values();

	private final ByteArrayDataInput in;

	private Kind kind = Kind.TITLE;

	private int[] words = new int[32];

	private int size;

	Names(BytesRef bytes) {
		this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
	}

	/** Goes to the next name; tells whether there is one. */
	boolean next() {
		if (this.in.eof()) {
			return false;
		}
		this.kind = KINDS[this.in.readByte()];
		this.size = this.in.readVInt();
		if (this.size > this.words.length) {
			this.words = new int[2 * this.size];
		}
		for (int i = 0; i < this.size; i++) {
			this.words[i] = this.in.readVInt();
		}
		return true;
	}

	Kind kind() {
		return this.kind;
	}

	int size() {
		return this.size;
	}

	int word(int at) {
		return this.words[at] >>> 2;
	}

	boolean isOptional(int at) {
		return (this.words[at] & 1) == 1;
	}

	/** Tells whether the name says that this is absent. */
	boolean isDenied(int at) {
		return (this.words[at] & 2) == 2;
	}

	/** Returns the words that the name needs, as a {@link RunHash}. */
	long hash(long empty) {
		long hash = empty;
		for (int i = 0; i < this.size; i++) {
			if (!isOptional(i)) {
				hash = RunHash.add(hash, word(i));
			}
		}
		return hash;
	}

}
