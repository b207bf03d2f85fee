package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeSpelling;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Search over the entries of one release. Immutable and thread-safe; answers come from
 * memory. Nothing found is an empty list.
 */
public final class CatalogSearch {

	private static final double EXACT_CODE = 1000;

	private static final double CODE_PREFIX = 500;

	private static final Comparator<CatalogHit> BEST_FIRST = Comparator.comparingDouble(CatalogHit::score)
		.reversed()
		.thenComparing((hit) -> hit.entry().system())
		.thenComparing((hit) -> hit.entry().code());

	private final Map<String, CatalogEntry> byCode = new HashMap<>();

	private final EntryIndex index;

	private final Ranking ranking;

	private final QueryReader queries;

	/**
	 * Builds the index.
	 * @param entries what to search in
	 * @param synonyms meanings of words and abbreviations
	 */
	public CatalogSearch(Collection<CatalogEntry> entries, Map<String, List<String>> synonyms) {
		WordReader reader = new WordReader();
		List<IndexedEntry> indexed = entries.parallelStream().map((entry) -> IndexedEntry.of(entry, reader)).toList();
		entries.forEach((entry) -> this.byCode.put(key(entry.system(), entry.code()), entry));
		this.index = new EntryIndex(indexed);
		this.ranking = new Ranking(new WordRarity(indexed));
		Vocabulary vocabulary = Vocabulary.of(indexed, synonyms, reader);
		this.queries = new QueryReader(reader, new Synonyms(synonyms, reader),
				new SpellingCorrection(vocabulary.typed()), vocabulary.stems()::contains);
	}

	/**
	 * Searches by code, prefix of a code, and words.
	 * @param query what to look for
	 * @return best first, ties in the order of code sets and codes
	 */
	public List<CatalogHit> search(CatalogQuery query) {
		Reading reading = this.queries.read(query.text());
		List<CatalogHit> hits = new ArrayList<>();
		for (CodeSystem system : query.systems()) {
			hits.addAll(search(system, query.text(), reading));
		}
		return hits.stream().sorted(BEST_FIRST).limit(query.limit()).toList();
	}

	private List<CatalogHit> search(CodeSystem system, String text, Reading reading) {
		List<CatalogHit> hits = new ArrayList<>(exact(system, text));
		if (CodeMention.isSingleWord(text)) {
			hits.addAll(withPrefix(system, text));
		}
		Set<String> found = new HashSet<>();
		hits.forEach((hit) -> found.add(hit.entry().code()));
		this.index.withWords(system, reading)
			.stream()
			.filter((candidate) -> !found.contains(candidate.entry().code()))
			.map((candidate) -> this.ranking.score(candidate, reading))
			.filter((hit) -> hit.score() > 0)
			.forEach(hits::add);
		return hits;
	}

	private List<CatalogHit> exact(CodeSystem system, String text) {
		List<CatalogHit> hits = new ArrayList<>();
		for (String typed : CodeMention.typed(system, text)) {
			CatalogEntry entry = this.byCode.get(key(system, CodeSpelling.normalise(system, typed)));
			if (entry != null) {
				hits.add(new CatalogHit(entry, EXACT_CODE, Set.of(typed)));
			}
		}
		return hits;
	}

	private List<CatalogHit> withPrefix(CodeSystem system, String text) {
		String prefix = CodeSpelling.normalise(system, text);
		if (prefix.isEmpty()) {
			return List.of();
		}
		Set<String> matched = Set.of(text.strip().toLowerCase(Locale.ROOT));
		return this.index.withPrefix(system, prefix)
			.stream()
			.map(IndexedEntry::entry)
			.filter((entry) -> !entry.code().equals(prefix))
			.map((entry) -> new CatalogHit(entry, CODE_PREFIX - entry.code().length(), matched))
			.toList();
	}

	private static String key(CodeSystem system, String code) {
		return system + " " + code;
	}

}
