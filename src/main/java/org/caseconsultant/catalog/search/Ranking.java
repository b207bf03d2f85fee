package org.caseconsultant.catalog.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Judges how well an entry answers a reading. What counts: how much of a title or term
 * the reading says, more if it says the whole of it in one run; how much of the reading
 * the entry covers; a little, how many of its words stand scattered over the entry.
 */
final class Ranking {

	private static final double WHOLE_PHRASE = 1.7;

	private static final double SCATTERED_NAMES = 0.3;

	private static final double SCATTERED_DESCRIPTION = 0.08;

	private static final double HEADING = 0.88;

	private static final double LATER_ENCOUNTER = 0.85;

	private static final double RIGHT_SIZE = 1.25;

	private static final double WRONG_SIZE = 0.7;

	private static final double UNCOVERED = 0.4;

	private final WordRarity rarity;

	Ranking(WordRarity rarity) {
		this.rarity = rarity;
	}

	/** Scores an entry; the score is 0 if nothing of the reading fits. */
	CatalogHit score(IndexedEntry indexed, Reading reading) {
		CatalogEntry entry = indexed.entry();
		double best = indexed.phrases().stream().mapToDouble((phrase) -> score(entry, phrase, reading)).max().orElse(0);
		double named = said(entry.system(), indexed.named().values(), reading);
		double described = said(entry.system(), indexed.described().values(), reading);
		double score = best + SCATTERED_NAMES * named + SCATTERED_DESCRIPTION * described;
		double coverage = (named + SCATTERED_NAMES * described) / Math.max(1, asked(entry.system(), reading));
		double covered = UNCOVERED + (1 - UNCOVERED) * Math.min(1, coverage);
		return new CatalogHit(entry, score * covered * preference(indexed, reading), matched(indexed, reading));
	}

	private static double preference(IndexedEntry indexed, Reading reading) {
		double heading = indexed.entry().billable() ? 1 : HEADING;
		double later = indexed.isLaterEncounter() ? LATER_ENCOUNTER : 1;
		return heading * later * size(indexed, reading);
	}

	private static double size(IndexedEntry indexed, Reading reading) {
		if (indexed.sizes().isEmpty() || reading.sizes().isEmpty()) {
			return 1;
		}
		SizeRange range = indexed.sizes().get();
		return reading.sizes().stream().anyMatch(range::contains) ? RIGHT_SIZE : WRONG_SIZE;
	}

	private double score(CatalogEntry entry, Phrase phrase, Reading reading) {
		double said = said(entry.system(), phrase.words(), reading);
		double coverage = said / phrase.words().stream().mapToDouble((word) -> rarity(entry.system(), word)).sum();
		double whole = reading.phrases().contains(phrase.key()) ? WHOLE_PHRASE : 1;
		return phrase.kind().phraseBoost() * said * coverage * whole;
	}

	private double said(CodeSystem system, Collection<Word> words, Reading reading) {
		double sum = 0;
		for (Word word : words) {
			double weight = reading.weight(word.stem());
			sum += (weight > 0) ? weight * rarity(system, word) : 0;
		}
		return sum;
	}

	private double asked(CodeSystem system, Reading reading) {
		return reading.words()
			.values()
			.stream()
			.map(Reading.Evidence::word)
			.filter((word) -> this.rarity.isKnown(system, word.stem()))
			.mapToDouble((word) -> rarity(system, word))
			.sum();
	}

	private double rarity(CodeSystem system, Word word) {
		return this.rarity.of(system, word);
	}

	private static Set<String> matched(IndexedEntry indexed, Reading reading) {
		Set<String> matched = new HashSet<>();
		indexed.named().keySet().forEach((stem) -> matched.addAll(reading.typed(stem)));
		if (matched.isEmpty()) {
			indexed.described().keySet().forEach((stem) -> matched.addAll(reading.typed(stem)));
		}
		return Set.copyOf(matched);
	}

}
