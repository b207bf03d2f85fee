package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Reads what the index stores with a row.
 */
final class StoredRows {

	private final @Nullable LeafReader reader;

	StoredRows(DirectoryReader reader) {
		this.reader = reader.leaves().isEmpty() ? null : reader.leaves().get(0).reader();
	}

	CatalogEntry entry(int row) {
		try {
			return EntryCodec.decode(bytes(entries(), row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the catalog index", ex);
		}
	}

	/** Reads the rows of all words into memory. */
	Map<CodeSystem, Postings> postings(IndexContents contents) throws IOException {
		Map<CodeSystem, Postings> postings = new EnumMap<>(CodeSystem.class);
		for (Map.Entry<CodeSystem, Lexicon> lexicon : contents.lexicons().entrySet()) {
			postings.put(lexicon.getKey(),
					Postings.read(this.reader, lexicon.getKey(), lexicon.getValue(), contents.rows()));
		}
		return postings;
	}

	/** Returns the entries of rows; these must be asked for in ascending order. */
	BinaryDocValues entries() throws IOException {
		return values(IndexFields.ENTRY);
	}

	/** Returns the texts of names; rows must be asked for in ascending order. */
	BinaryDocValues texts() throws IOException {
		return values(IndexFields.TEXTS);
	}

	/** Returns a name as it was given. */
	static String name(BytesRef bytes, int at) throws IOException {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		for (int i = 0; i < at; i++) {
			in.skipBytes(in.readVInt());
		}
		return in.readString();
	}

	/** Returns the names of rows; these must be asked for in ascending order. */
	BinaryDocValues names() throws IOException {
		return values(IndexFields.NAMES);
	}

	static BytesRef bytes(BinaryDocValues values, int row) throws IOException {
		if (!values.advanceExact(row)) {
			throw new IOException("the catalog index has no row " + row);
		}
		return values.binaryValue();
	}

	private BinaryDocValues values(String field) throws IOException {
		BinaryDocValues values = (this.reader != null) ? this.reader.getBinaryDocValues(field) : null;
		if (values == null) {
			throw new IOException("the catalog index has no field " + field);
		}
		return values;
	}

}
