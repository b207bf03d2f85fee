package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.NameMention;
import org.caseconsultant.catalog.search.Ranking.Scored;
import org.caseconsultant.catalog.words.Completions;
import org.caseconsultant.catalog.words.SpellingCorrection;
import org.caseconsultant.catalog.words.Synonyms;
import org.caseconsultant.catalog.words.WordReader;

/**
 * Searches one code set after the other: exact codes, then beginnings of codes, then
 * words.
 */
final class SystemSearch {

	private static final double EXACT_CODE = 1000;

	private static final double CODE_PREFIX = 500;

	private final IndexContents contents;

	private final StoredRows stored;

	private final Lexicon[] lexicons;

	private final QueryReader queries;

	private final Candidates candidates;

	private final Map<CodeSystem, NameTable> tables = new EnumMap<>(CodeSystem.class);

	SystemSearch(IndexContents contents, StoredRows stored) throws IOException {
		this.contents = contents;
		this.stored = stored;
		this.lexicons = contents.lexicons().values().toArray(Lexicon[]::new);
		this.candidates = new Candidates(stored.postings(contents), contents.rows().size());
		WordReader words = new WordReader();
		this.queries = new QueryReader(words, new Synonyms(contents.synonyms(), words),
				new SpellingCorrection(contents.typed()), new Completions(contents.typed()),
				new Acronyms(contents.acronyms()), this::isKnown);
	}

	Reading read(CatalogQuery query) {
		return this.queries.read(query.text(), query.typing());
	}

	FoundRows search(CodeSystem system, CatalogQuery query, Reading reading) throws IOException {
		RowFilter filter = new RowFilter(this.contents.rows(), system, query);
		FoundRows hits = new FoundRows(this.stored);
		addExact(hits, system, query, filter);
		if (CodeMention.isSingleWord(query.text())) {
			addPrefixed(hits, system, query, filter);
		}
		if (hits.size() < query.limit()) {
			addWorded(hits, system, query, reading, filter);
		}
		return hits;
	}

	/** Finds the names that a sentence says. */
	List<NameMention> mentions(CodeSystem system, String sentence, Optional<LocalDate> date) throws IOException {
		Reading reading = this.queries.readSentence(sentence);
		Lexicon lexicon = this.contents.lexicons().getOrDefault(system, new Lexicon());
		Evidence evidence = new Evidence(system, lexicon, reading);
		return evidence.isEmpty() ? List.of()
				: new NameMatcher(table(system, lexicon), this.contents.rows(), date, evidence).find();
	}

	/** The names are read when they are first asked for. */
	private NameTable table(CodeSystem system, Lexicon lexicon) throws IOException {
		synchronized (this.tables) {
			NameTable table = this.tables.get(system);
			if (table == null) {
				Rows rows = this.contents.rows();
				table = new NameTable(this.stored.names(), rows, rows.firstFrom(CodeKey.of(system, "")),
						rows.firstFrom(CodeKey.last(system, "") + 1), lexicon);
				this.tables.put(system, table);
			}
			return table;
		}
	}

	private boolean isKnown(String stem) {
		for (Lexicon lexicon : this.lexicons) {
			if (lexicon.id(stem) != Lexicon.UNKNOWN) {
				return true;
			}
		}
		return false;
	}

	private void addExact(FoundRows hits, CodeSystem system, CatalogQuery query, RowFilter filter) {
		for (String typed : CodeMention.typed(system, query.text())) {
			int row = this.contents.rows().find(system, typed, query.dateOfService());
			if (row != Rows.NONE && filter.isWanted(row)) {
				hits.add(row, EXACT_CODE, Set.of(typed));
			}
		}
	}

	private void addPrefixed(FoundRows hits, CodeSystem system, CatalogQuery query, RowFilter filter) {
		String prefix = CodeSpelling.normalise(system, query.text());
		if (prefix.isEmpty()) {
			return;
		}
		Set<String> matched = Set.of(query.text().strip().toLowerCase(Locale.ROOT));
		this.contents.rows()
			.startingWith(system, prefix, query.dateOfService())
			.filter(filter::isWanted)
			.filter((row) -> !hits.has(row))
			.limit(query.limit())
			.forEach((row) -> hits.add(row, CODE_PREFIX - length(row), matched));
	}

	private int length(int row) {
		return CodeKey.code(this.contents.rows().key(row)).length();
	}

	private void addWorded(FoundRows hits, CodeSystem system, CatalogQuery query, Reading reading, RowFilter filter)
			throws IOException {
		Evidence evidence = new Evidence(system, this.contents.lexicons().getOrDefault(system, new Lexicon()), reading);
		if (evidence.isEmpty()) {
			return;
		}
		KnownRuns runs = new KnownRuns(this.contents.runs());
		FixedBitSet rows = this.candidates.find(evidence, filter, runs);
		Ranking ranking = new Ranking(evidence, runs);
		hits.add(best(rows, ranking, reading, filter, query.limit()), new Hits(this.stored, ranking));
	}

	private List<Scored> best(FixedBitSet rows, Ranking ranking, Reading reading, RowFilter filter, int limit)
			throws IOException {
		Preference preference = new Preference(this.contents.rows(), this.stored, reading);
		Map<Integer, Scored> scores = new HashMap<>();
		BinaryDocValues names = this.stored.names();
		DocIdSetIterator each = new BitSetIterator(rows, 0);
		for (int row = each.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = each.nextDoc()) {
			Scored scored = ranking.score(row, new Names(StoredRows.bytes(names, row)));
			if (scored.score() > 0) {
				scores.put(row, preference.apply(scored));
			}
		}
		new Families(this.contents.rows(), this.stored, filter).extend(scores, ranking, preference);
		new Relatives(this.contents.rows(), filter).extend(scores);
		List<Scored> sorted = scores.values()
			.stream()
			.filter((scored) -> filter.isWanted(scored.row()))
			.sorted(Scored.BEST_FIRST)
			.toList();
		return new Variety(this.contents.rows()).mix(sorted).stream().limit(limit).toList();
	}

}
