package org.caseconsultant.catalog.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogName;
import org.caseconsultant.catalog.CatalogName.Kind;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.words.SpellingCorrection;
import org.caseconsultant.catalog.words.WordReader;

/**
 * Builds an index from a stream of entries, in any order and with little memory. Not
 * thread-safe; the index is complete when the builder is closed.
 *
 * <pre>
 * try (CatalogIndexBuilder builder = CatalogIndexBuilder.create(folder)) {
 *     builder.synonyms(meanings);
 *     builder.add(entry, names);
 * }
 * CatalogIndex index = CatalogIndex.open(folder);
 * </pre>
 */
public final class CatalogIndexBuilder implements Closeable {

	private static final double BUFFER_MEGABYTES = 48;

	private static final Set<Kind> NAMES_OF_DISEASES = EnumSet.of(Kind.TITLE, Kind.INCLUSION, Kind.INDEX);

	private static final FieldType WORDS = words();

	private final Directory directory;

	private final IndexWriter writer;

	private final NameReader names = new NameReader(new WordReader());

	private final Map<CodeSystem, Lexicon> lexicons = new EnumMap<>(CodeSystem.class);

	private final Map<String, Integer> typed = new HashMap<>();

	private final Set<String> acronyms = new TreeSet<>();

	private final Map<String, List<String>> synonyms = new LinkedHashMap<>();

	CatalogIndexBuilder(Directory directory) throws IOException {
		this.directory = directory;
		IndexWriterConfig configuration = new IndexWriterConfig(new WhitespaceAnalyzer());
		configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
		configuration.setUseCompoundFile(false);
		configuration.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
		configuration.setIndexSort(new Sort(new SortField(IndexFields.KEY, SortField.Type.LONG),
				new SortField(IndexFields.FROM, SortField.Type.LONG)));
		this.writer = new IndexWriter(directory, configuration);
	}

	/**
	 * Begins an index on disk.
	 * @param folder an empty or new folder
	 * @return the builder
	 * @throws IOException if the folder cannot be written
	 */
	public static CatalogIndexBuilder create(Path folder) throws IOException {
		return new CatalogIndexBuilder(new MMapDirectory(folder));
	}

	/**
	 * Adds what words and abbreviations stand for.
	 * @param meanings meanings by term, the most usual first
	 */
	public void synonyms(Map<String, List<String>> meanings) {
		meanings.forEach((term, more) -> this.synonyms.merge(term, List.copyOf(more),
				(some, others) -> Stream.concat(some.stream(), others.stream()).distinct().toList()));
	}

	/**
	 * Adds an entry.
	 * @param entry the code in one window of validity
	 * @param more names beside its title, terms and drug names
	 * @throws IOException if the index cannot be written
	 */
	public void add(CatalogEntry entry, Collection<CatalogName> more) throws IOException {
		Lexicon lexicon = this.lexicons.computeIfAbsent(entry.system(), (key) -> new Lexicon());
		NameBytes bytes = new NameBytes(lexicon);
		for (CatalogName name : EntryNames.of(entry, more)) {
			List<NameWord> words = this.names.read(name.text());
			if (!words.isEmpty()) {
				bytes.add(name, words);
				acronym(entry, name, words);
				words.forEach((word) -> count(entry.system(), word.word().typed()));
			}
		}
		lexicon.count(bytes.stems());
		this.writer.addDocument(document(entry, bytes));
	}

	@Override
	public void close() throws IOException {
		this.writer.forceMerge(1);
		this.writer.close();
		RowReader rows = new RowReader(this.directory);
		new IndexContents(rows.rows(), this.lexicons, rows.runs(), this.typed, this.synonyms, this.acronyms)
			.write(this.directory);
	}

	private void acronym(CatalogEntry entry, CatalogName name, List<NameWord> words) {
		if (entry.system() == CodeSystem.ICD10CM && NAMES_OF_DISEASES.contains(name.kind())) {
			this.acronyms.add(Acronyms.kept(entry.code(), name.kind(), words));
			this.acronyms.remove("");
		}
	}

	/**
	 * Procedure titles of ICD-10-PCS are made by rule and cannot be misspelled by people.
	 */
	private void count(CodeSystem system, String word) {
		if (system != CodeSystem.ICD10PCS && SpellingCorrection.isCorrectable(word)) {
			this.typed.merge(word, 1, Integer::sum);
		}
	}

	private static Document document(CatalogEntry entry, NameBytes names) throws IOException {
		Document document = new Document();
		document.add(new NumericDocValuesField(IndexFields.KEY, CodeKey.of(entry.system(), entry.code())));
		document.add(new NumericDocValuesField(IndexFields.FROM, Rows.Window.day(entry.validity().from())));
		document.add(new BinaryDocValuesField(IndexFields.ENTRY, new BytesRef(EntryCodec.encode(entry))));
		document.add(new BinaryDocValuesField(IndexFields.NAMES, names.words()));
		document.add(new BinaryDocValuesField(IndexFields.TEXTS, names.texts()));
		document.add(new Field(IndexFields.words(entry.system()), String.join(" ", names.distinct()), WORDS));
		return document;
	}

	private static FieldType words() {
		FieldType words = new FieldType();
		words.setTokenized(true);
		words.setIndexOptions(IndexOptions.DOCS);
		words.freeze();
		return words;
	}

}
