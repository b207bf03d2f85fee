package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.caseconsultant.catalog.CodeSystem;

/**
 * The Lucene index in memory. It finds the entries that are worth a closer look; the
 * {@link Ranking} puts them in order.
 */
final class EntryIndex {

	private static final int MOST_CANDIDATES = 200;

	private static final FieldType WORDS = words();

	private final List<IndexedEntry> entries;

	private final Map<String, List<IndexedEntry>> byPhrase = new HashMap<>();

	private final IndexSearcher searcher;

	EntryIndex(Collection<IndexedEntry> entries) {
		this.entries = List.copyOf(entries);
		this.entries.forEach(this::addPhrases);
		this.searcher = build(this.entries);
	}

	/** Finds entries of a code set that have words or whole phrases of the reading. */
	Collection<IndexedEntry> withWords(CodeSystem system, Reading reading) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		reading.words().values().forEach((evidence) -> addWord(any, evidence));
		Set<IndexedEntry> found = Collections.newSetFromMap(new IdentityHashMap<>());
		found.addAll(candidates(system, any.build()));
		reading.phrases()
			.stream()
			.flatMap((phrase) -> this.byPhrase.getOrDefault(phrase, List.of()).stream())
			.filter((indexed) -> indexed.entry().system() == system)
			.forEach(found::add);
		return found;
	}

	/** Finds entries of a code set by the beginning of their code. */
	List<IndexedEntry> withPrefix(CodeSystem system, String prefix) {
		return candidates(system, new PrefixQuery(new Term(IndexField.CODE.fieldName(), prefix)));
	}

	private void addPhrases(IndexedEntry indexed) {
		for (Phrase phrase : indexed.phrases()) {
			this.byPhrase.computeIfAbsent(phrase.key(), (key) -> new ArrayList<>()).add(indexed);
		}
	}

	private static void addWord(BooleanQuery.Builder any, Reading.Evidence evidence) {
		double weight = evidence.weight() * evidence.word().weight();
		for (IndexField field : IndexField.WORD_FIELDS) {
			any.add(boosted(field, evidence.word().stem(), weight), Occur.SHOULD);
		}
	}

	private static Query boosted(IndexField field, String value, double weight) {
		return new BoostQuery(new TermQuery(new Term(field.fieldName(), value)), (float) (field.boost() * weight));
	}

	private List<IndexedEntry> candidates(CodeSystem system, Query query) {
		Query ofSystem = new TermQuery(new Term(IndexField.SYSTEM.fieldName(), system.name()));
		Query filtered = new BooleanQuery.Builder().add(query, Occur.MUST).add(ofSystem, Occur.FILTER).build();
		try {
			List<IndexedEntry> candidates = new ArrayList<>();
			for (ScoreDoc found : this.searcher.search(filtered, MOST_CANDIDATES).scoreDocs) {
				candidates.add(this.entries.get(found.doc));
			}
			return candidates;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot search the catalog", ex);
		}
	}

	private static IndexSearcher build(List<IndexedEntry> entries) {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, configuration())) {
			for (IndexedEntry entry : entries) {
				writer.addDocument(document(entry));
			}
			return new IndexSearcher(DirectoryReader.open(writer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot index the catalog", ex);
		}
	}

	/**
	 * Merges neighbouring segments only, so that documents stay in the order of the
	 * entries.
	 */
	private static IndexWriterConfig configuration() {
		return new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(new LogDocMergePolicy());
	}

	private static Document document(IndexedEntry indexed) {
		Document document = new Document();
		document.add(new StringField(IndexField.SYSTEM.fieldName(), indexed.entry().system().name(), Field.Store.NO));
		document.add(new StringField(IndexField.CODE.fieldName(), indexed.entry().code(), Field.Store.NO));
		indexed.phrases().forEach((phrase) -> document.add(new Field(phrase.kind().fieldName(), phrase.key(), WORDS)));
		String described = String.join(" ", indexed.described().keySet());
		document.add(new Field(IndexField.DESCRIPTION.fieldName(), described, WORDS));
		return document;
	}

	private static FieldType words() {
		FieldType words = new FieldType();
		words.setTokenized(true);
		words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		words.freeze();
		return words;
	}

}
