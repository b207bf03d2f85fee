package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

import org.caseconsultant.catalog.CodeSystem;

/**
 * What is held in memory beside the Lucene index: a file in the same directory.
 *
 * @param rows codes and windows
 * @param lexicons stems of each code set
 * @param runs names by their words
 * @param typed words as they are written, with how often they occur
 * @param synonyms meanings of words and abbreviations
 * @param acronyms names of diseases that may be abbreviated
 */
record IndexContents(Rows rows, Map<CodeSystem, Lexicon> lexicons, RunTable runs, Map<String, Integer> typed,
		Map<String, List<String>> synonyms, Collection<String> acronyms) {

	private static final String FILE = "catalog.contents";

	private static final int VERSION = 2;

	void write(Directory directory) throws IOException {
		if (List.of(directory.listAll()).contains(FILE)) {
			directory.deleteFile(FILE);
		}
		try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
			out.writeVInt(VERSION);
			this.rows.write(out);
			for (CodeSystem system : CodeSystem.values()) {
				this.lexicons.getOrDefault(system, new Lexicon()).write(out);
			}
			this.runs.write(out);
			out.writeVInt(this.typed.size());
			for (Map.Entry<String, Integer> word : this.typed.entrySet()) {
				out.writeString(word.getKey());
				out.writeVInt(word.getValue());
			}
			out.writeVInt(this.synonyms.size());
			for (Map.Entry<String, List<String>> term : this.synonyms.entrySet()) {
				out.writeString(term.getKey());
				out.writeString(String.join("|", term.getValue()));
			}
			out.writeVInt(this.acronyms.size());
			for (String name : this.acronyms) {
				out.writeString(name);
			}
		}
		directory.sync(List.of(FILE));
	}

	static IndexContents read(Directory directory) throws IOException {
		try (IndexInput in = directory.openInput(FILE, IOContext.READONCE)) {
			int version = in.readVInt();
			if (version != VERSION) {
				throw new IOException("the catalog index has format " + version + ", not " + VERSION);
			}
			Rows rows = Rows.read(in);
			Map<CodeSystem, Lexicon> lexicons = new EnumMap<>(CodeSystem.class);
			for (CodeSystem system : CodeSystem.values()) {
				lexicons.put(system, Lexicon.read(in));
			}
			return new IndexContents(rows, lexicons, RunTable.read(in), readCounts(in), readMeanings(in),
					readNames(in));
		}
	}

	private static Collection<String> readNames(DataInput in) throws IOException {
		List<String> names = new ArrayList<>();
		int size = in.readVInt();
		for (int i = 0; i < size; i++) {
			names.add(in.readString());
		}
		return names;
	}

	private static Map<String, Integer> readCounts(DataInput in) throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		int size = in.readVInt();
		for (int i = 0; i < size; i++) {
			counts.put(in.readString(), in.readVInt());
		}
		return counts;
	}

	private static Map<String, List<String>> readMeanings(DataInput in) throws IOException {
		Map<String, List<String>> meanings = new LinkedHashMap<>();
		int size = in.readVInt();
		for (int i = 0; i < size; i++) {
			meanings.put(in.readString(), new ArrayList<>(List.of(in.readString().split("\\|"))));
		}
		return meanings;
	}

}
