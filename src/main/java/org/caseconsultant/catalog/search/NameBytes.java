package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

import org.caseconsultant.catalog.CatalogName;

/**
 * Writes the names of one entry as bytes of the index: for each name its kind, how many
 * words it has, and the words as numbers with the lowest bits for an optional and a
 * denied one.
 */
final class NameBytes {

	private final Lexicon lexicon;

	private final ByteBuffersDataOutput words = new ByteBuffersDataOutput();

	private final ByteBuffersDataOutput texts = new ByteBuffersDataOutput();

	private final Map<Integer, String> distinct = new LinkedHashMap<>();

	NameBytes(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void add(CatalogName name, List<NameWord> named) throws IOException {
		this.words.writeByte((byte) name.kind().ordinal());
		this.words.writeVInt(named.size());
		for (NameWord word : named) {
			int id = this.lexicon.add(word.word().stem());
			this.distinct.put(id, word.word().stem());
			this.words.writeVInt(id << 2 | (word.denied() ? 2 : 0) | (word.optional() ? 1 : 0));
		}
		this.texts.writeString(name.text());
	}

	Set<Integer> stems() {
		return this.distinct.keySet();
	}

	Iterable<String> distinct() {
		return this.distinct.values();
	}

	BytesRef words() {
		return new BytesRef(this.words.toArrayCopy());
	}

	BytesRef texts() {
		return new BytesRef(this.texts.toArrayCopy());
	}

}
