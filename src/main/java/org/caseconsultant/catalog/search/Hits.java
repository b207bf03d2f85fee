package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.apache.lucene.index.BinaryDocValues;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.search.Ranking.Scored;

/**
 * Makes hits out of scored rows. What is stored with the rows is read in their order,
 * which is the order on disk.
 */
final class Hits {

	private final StoredRows stored;

	private final Ranking ranking;

	Hits(StoredRows stored, Ranking ranking) {
		this.stored = stored;
		this.ranking = ranking;
	}

	/** Returns a hit for each row. */
	Map<Integer, CatalogHit> of(List<Scored> best) throws IOException {
		Map<Integer, Set<String>> matched = matched(best);
		Map<Scored, String> names = names(best);
		Map<Integer, CatalogHit> hits = new HashMap<>();
		BinaryDocValues entries = this.stored.entries();
		for (Scored scored : sorted(best, Scored::row)) {
			Set<String> words = new HashSet<>(matched.getOrDefault(scored.row(), Set.of()));
			words.addAll(matched.getOrDefault(scored.by(), Set.of()));
			CatalogEntry entry = EntryCodec.decode(StoredRows.bytes(entries, scored.row()));
			hits.put(scored.row(),
					new CatalogHit(entry, scored.score(), Set.copyOf(words), names.getOrDefault(scored, "")));
		}
		return hits;
	}

	private Map<Scored, String> names(List<Scored> best) throws IOException {
		Map<Scored, String> names = new HashMap<>();
		BinaryDocValues texts = this.stored.texts();
		for (Scored scored : sorted(best, Scored::by)) {
			names.put(scored, StoredRows.name(StoredRows.bytes(texts, scored.by()), scored.name()));
		}
		return names;
	}

	private static List<Scored> sorted(List<Scored> best, ToIntFunction<Scored> row) {
		return best.stream().sorted(Comparator.comparingInt(row)).toList();
	}

	private Map<Integer, Set<String>> matched(List<Scored> best) throws IOException {
		Set<Integer> rows = new TreeSet<>();
		best.forEach((scored) -> rows.addAll(List.of(scored.row(), scored.by())));
		Map<Integer, Set<String>> matched = new HashMap<>();
		BinaryDocValues names = this.stored.names();
		for (int row : rows) {
			this.ranking.score(row, new Names(StoredRows.bytes(names, row)));
			matched.put(row, this.ranking.matched());
		}
		return matched;
	}

}
