package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CatalogHit;
import org.jspecify.annotations.Nullable;

/**
 * What one search found in one code set. Only the rows that are shown are read from the
 * index. Used by one thread.
 */
final class FoundRows {

	private final StoredRows stored;

	private final Map<Integer, Typed> byCode = new HashMap<>();

	private final Map<Integer, Ranking.Scored> byWords = new HashMap<>();

	private @Nullable Hits hits;

	FoundRows(StoredRows stored) {
		this.stored = stored;
	}

	/** Adds a row that was found by its code. */
	void add(int row, double score, Set<String> typed) {
		this.byCode.put(row, new Typed(score, typed));
	}

	/**
	 * Adds rows that were found by words, unless their code found them before.
	 * @param best the rows
	 * @param reads what reads them
	 */
	void add(List<Ranking.Scored> best, Hits reads) {
		best.stream()
			.filter((scored) -> !has(scored.row()))
			.forEach((scored) -> this.byWords.put(scored.row(), scored));
		this.hits = reads;
	}

	boolean has(int row) {
		return this.byCode.containsKey(row);
	}

	int size() {
		return this.byCode.size() + this.byWords.size();
	}

	Stream<FoundRow> rows() {
		Stream<FoundRow> typed = this.byCode.entrySet()
			.stream()
			.map((each) -> new FoundRow(each.getKey(), each.getValue().score(), this));
		return Stream.concat(typed,
				this.byWords.values().stream().map((each) -> new FoundRow(each.row(), each.score(), this)));
	}

	/** Reads some of the rows; returns a hit for each. */
	Map<Integer, CatalogHit> read(Collection<Integer> rows) throws IOException {
		Map<Integer, CatalogHit> read = new HashMap<>();
		List<Ranking.Scored> worded = new ArrayList<>();
		for (int row : rows) {
			Typed typed = this.byCode.get(row);
			if (typed != null) {
				read.put(row, new CatalogHit(this.stored.entry(row), typed.score(), typed.words(), ""));
			}
			else {
				worded.add(this.byWords.get(row));
			}
		}
		if (this.hits != null) {
			read.putAll(this.hits.of(worded));
		}
		return read;
	}

	private record Typed(double score, Set<String> words) {
	}

}
