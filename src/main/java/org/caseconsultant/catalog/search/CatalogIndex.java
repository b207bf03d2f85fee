package org.caseconsultant.catalog.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogHits;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.NameMention;

/**
 * Search and look-up over the entries of one set of releases. Immutable and thread-safe;
 * made by a {@link CatalogIndexBuilder}. The caller closes it when no thread searches any
 * more.
 */
public final class CatalogIndex implements Closeable {

	private final Directory directory;

	private final DirectoryReader reader;

	private final IndexContents contents;

	private final StoredRows stored;

	private final SystemSearch search;

	private CatalogIndex(Directory directory) throws IOException {
		this.directory = directory;
		this.contents = IndexContents.read(directory);
		this.reader = DirectoryReader.open(directory);
		this.stored = new StoredRows(this.reader);
		this.search = new SystemSearch(this.contents, this.stored);
	}

	/**
	 * Opens an index on disk.
	 * @param folder where it was built
	 * @return the index
	 * @throws IOException if there is none, or one of another version
	 */
	public static CatalogIndex open(Path folder) throws IOException {
		Directory directory = new MMapDirectory(folder);
		try {
			return new CatalogIndex(directory);
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/**
	 * Builds a small index in memory.
	 * @param entries what to search in
	 * @param synonyms meanings of words and abbreviations
	 * @return the index
	 */
	public static CatalogIndex inMemory(Collection<CatalogEntry> entries, Map<String, List<String>> synonyms) {
		Directory directory = new ByteBuffersDirectory();
		try {
			try (CatalogIndexBuilder builder = new CatalogIndexBuilder(directory)) {
				builder.synonyms(synonyms);
				for (CatalogEntry entry : entries) {
					builder.add(entry, List.of());
				}
			}
			return new CatalogIndex(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot index the catalog", ex);
		}
	}

	/**
	 * Searches by code, prefix of a code, and words.
	 * @param query what to look for
	 * @return best first, ties in the order of code sets and codes
	 */
	public List<CatalogHit> search(CatalogQuery query) {
		return search(query, query.limit()).shown();
	}

	/**
	 * Searches and reads only the best of what was found.
	 * @param query what to look for; its limit bounds what is counted
	 * @param shown how many to read
	 * @return the best first, and how many were found
	 */
	public CatalogHits search(CatalogQuery query, int shown) {
		try {
			List<FoundRow> found = found(query);
			return new CatalogHits(found.size(), read(found.subList(0, Math.min(shown, found.size()))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot search the catalog", ex);
		}
	}

	private List<FoundRow> found(CatalogQuery query) throws IOException {
		List<FoundRow> found = new ArrayList<>();
		Reading reading = this.search.read(query);
		for (CodeSystem system : query.systems()) {
			this.search.search(system, query, reading).rows().forEach(found::add);
		}
		return found.stream().sorted(FoundRow.BEST_FIRST).limit(query.limit()).toList();
	}

	private static List<CatalogHit> read(List<FoundRow> rows) throws IOException {
		Map<FoundRows, List<Integer>> bySystem = rows.stream()
			.collect(Collectors.groupingBy(FoundRow::in, Collectors.mapping(FoundRow::row, Collectors.toList())));
		Map<Integer, CatalogHit> hits = new HashMap<>();
		for (Map.Entry<FoundRows, List<Integer>> each : bySystem.entrySet()) {
			hits.putAll(each.getKey().read(each.getValue()));
		}
		return rows.stream().map((each) -> hits.get(each.row())).filter(Objects::nonNull).toList();
	}

	/**
	 * Finds the names of codes that a sentence says.
	 * @param system code set
	 * @param sentence a sentence, without code
	 * @param date date of service; without it, the newest row of each code
	 * @return in no order, a code as often as it is named
	 */
	public List<NameMention> mentions(CodeSystem system, String sentence, Optional<LocalDate> date) {
		try {
			return this.search.mentions(system, sentence, date);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot search the catalog", ex);
		}
	}

	/**
	 * Looks a code up.
	 * @param system code set
	 * @param code the code, in any usual spelling
	 * @param date date of service; without it, the newest row answers
	 * @return the entry, or nothing if no row holds
	 */
	public Optional<CatalogEntry> find(CodeSystem system, String code, Optional<LocalDate> date) {
		int row = this.contents.rows().find(system, code, date);
		return (row == Rows.NONE) ? Optional.empty() : Optional.of(this.stored.entry(row));
	}

	/**
	 * Lists the codes directly below a heading: those with no other code between.
	 * @param system code set
	 * @param code the heading
	 * @param date date of service; without it, the newest row of each code
	 * @return in code order, empty for a code without children
	 */
	public List<CatalogEntry> children(CodeSystem system, String code, Optional<LocalDate> date) {
		return this.contents.rows().children(system, code, date).mapToObj(this.stored::entry).toList();
	}

	/**
	 * Lists codes by their beginning.
	 * @param system code set
	 * @param prefix first characters of the code, with or without dot
	 * @param limit most entries
	 * @return in code order, the newest row of each
	 */
	public List<CatalogEntry> startingWith(CodeSystem system, String prefix, int limit) {
		return this.contents.rows()
			.startingWith(system, prefix, Optional.empty())
			.limit(limit)
			.mapToObj(this.stored::entry)
			.toList();
	}

	/**
	 * Tells how many rows there are.
	 * @return codes, counted once for each window
	 */
	public int size() {
		return this.contents.rows().size();
	}

	/**
	 * Tells how much room the index takes.
	 * @return bytes on disk
	 */
	public long bytes() {
		try {
			long bytes = 0;
			for (String file : this.directory.listAll()) {
				bytes += this.directory.fileLength(file);
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
		this.directory.close();
	}

}
