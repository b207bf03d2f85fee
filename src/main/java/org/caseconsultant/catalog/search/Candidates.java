package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the rows that are worth a closer look: those with many or rare words of the
 * query, and those with a whole name in it.
 */
final class Candidates {

	private static final int MOST = 200;

	private static final int MOST_WORDS = 40;

	private static final int MOST_LOOKUPS = 6000;

	private final IndexSearcher searcher;

	private final IndexContents contents;

	Candidates(IndexSearcher searcher, IndexContents contents) {
		this.searcher = searcher;
		this.contents = contents;
	}

	/** Returns rows, and collects the runs of the query that are names. */
	FixedBitSet find(Evidence evidence, RowFilter filter, KnownRuns runs) throws IOException {
		FixedBitSet rows = new FixedBitSet(Math.max(1, this.contents.rows().size()));
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		String field = IndexFields.words(evidence.system());
		words(evidence).entrySet()
			.stream()
			.sorted(heaviest(evidence))
			.limit(MOST_WORDS)
			.forEach((word) -> any.add(boosted(field, word), Occur.SHOULD));
		BooleanQuery query = new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(filter, Occur.FILTER).build();
		for (ScoreDoc found : this.searcher.search(query, MOST).scoreDocs) {
			rows.set(found.doc);
		}
		runs.collect(evidence, MOST_LOOKUPS, (row) -> {
			if (filter.accepts(row)) {
				rows.set(row);
			}
		});
		return rows;
	}

	private static Query boosted(String field, Map.Entry<String, Float> word) {
		return new BoostQuery(new TermQuery(new Term(field, word.getKey())), word.getValue());
	}

	private static Comparator<Map.Entry<String, Float>> heaviest(Evidence evidence) {
		return Comparator.<Map.Entry<String, Float>>comparingDouble(
				(word) -> -word.getValue() * evidence.lexicon().rarity(evidence.lexicon().id(word.getKey())))
			.thenComparing(Map.Entry.comparingByKey());
	}

	/** Returns the words to look for, with their weights. */
	private static Map<String, Float> words(Evidence evidence) {
		Map<String, Float> words = new LinkedHashMap<>();
		for (Reading.Meaning meaning : evidence.meanings()) {
			for (String stem : meaning.stems()) {
				int id = evidence.lexicon().id(stem);
				if (evidence.place(id) != Evidence.NOT_SAID) {
					words.merge(stem, (float) meaning.weight() * VagueWords.weight(stem), Math::max);
				}
			}
		}
		return words;
	}

}
