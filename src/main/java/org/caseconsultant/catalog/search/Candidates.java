package org.caseconsultant.catalog.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.FixedBitSet;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.search.RowSums.Weighted;

/**
 * Finds the rows that are worth a closer look: those with many or rare words of the
 * query, and those with a whole name in it.
 */
final class Candidates {

	private static final int MOST = 200;

	private static final int MOST_WORDS = 40;

	private static final int MOST_LOOKUPS = 6000;

	private final Map<CodeSystem, Postings> postings;

	private final RowSums sums;

	private final int size;

	/**
	 * Takes what it looks into.
	 * @param postings the rows of the words of each code set
	 * @param size how many rows there are
	 */
	Candidates(Map<CodeSystem, Postings> postings, int size) {
		this.postings = postings;
		this.sums = new RowSums(size);
		this.size = size;
	}

	/** Returns rows, and collects the runs of the query that are names. */
	FixedBitSet find(Evidence evidence, RowFilter filter, KnownRuns runs) {
		FixedBitSet rows = new FixedBitSet(Math.max(1, this.size));
		Postings found = this.postings.get(evidence.system());
		if (found != null) {
			this.sums.best(found, heaviest(evidence), filter, MOST, rows::set);
		}
		runs.collect(evidence, MOST_LOOKUPS, (row) -> {
			if (filter.accepts(row)) {
				rows.set(row);
			}
		});
		return rows;
	}

	private static List<Weighted> heaviest(Evidence evidence) {
		return words(evidence).entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<String, Weighted>>comparingDouble(
					(word) -> -word.getValue().weight() * evidence.lexicon().rarity(word.getValue().stem()))
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_WORDS)
			.map(Map.Entry::getValue)
			.toList();
	}

	/** Returns the words to look for, with their weights. */
	private static Map<String, Weighted> words(Evidence evidence) {
		Map<String, Weighted> words = new LinkedHashMap<>();
		for (int i = 0; i < evidence.meanings().size(); i++) {
			Reading.Meaning meaning = evidence.meanings().get(i);
			for (int at = 0; at < meaning.stems().size(); at++) {
				String stem = meaning.stems().get(at);
				int id = evidence.numbers(i)[at];
				if (evidence.place(id) != Evidence.NOT_SAID) {
					words.merge(stem, new Weighted(id, (float) meaning.weight() * VagueWords.weight(stem)),
							(one, other) -> (one.weight() >= other.weight()) ? one : other);
				}
			}
		}
		return words;
	}

}
