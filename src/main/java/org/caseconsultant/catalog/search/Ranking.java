package org.caseconsultant.catalog.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.catalog.CatalogName.Kind;

/**
 * Judges how well the names of a row answer a query. What counts: how much of a name the
 * query says, more if it says the whole of it in one run; how much of the query the row
 * covers; a little, how many of its words stand scattered over the names.
 */
final class Ranking {

	private static final double WHOLE_NAME = 1.4;

	private static final double SCATTERED = 0.25;

	private static final double DESCRIBED = 0.27;

	private static final double UNCOVERED = 0.25;

	private static final double[] BOOSTS = boosts();

	private final Evidence evidence;

	private final KnownRuns runs;

	private final Coverage row;

	private final Coverage named;

	private final Coverage name;

	private double best;

	private int bestName;

	Ranking(Evidence evidence, KnownRuns runs) {
		this.evidence = evidence;
		this.runs = runs;
		this.row = new Coverage(evidence);
		this.named = new Coverage(evidence);
		this.name = new Coverage(evidence);
	}

	/** Scores a row by its names; the score is 0 if nothing of the query fits. */
	Scored score(int number, Names names) {
		this.row.clear();
		this.named.clear();
		this.best = 0;
		this.bestName = 0;
		for (int at = 0; names.next(); at++) {
			score(names, at);
		}
		double said = this.row.said();
		double share = Math.min(1, said / Math.max(1, this.evidence.total()));
		double score = (this.best + SCATTERED * said) * (UNCOVERED + (1 - UNCOVERED) * share);
		return new Scored(number, score, this.bestName);
	}

	/**
	 * Returns the words of the query behind the row that was scored last, those of its
	 * description only if no name has one.
	 */
	Set<String> matched() {
		Set<String> matched = new HashSet<>();
		(this.named.isEmpty() ? this.row : this.named).words()
			.map(this.evidence.reading().words()::get)
			.forEach((word) -> matched.addAll(List.of(word.typed().split(" "))));
		return matched;
	}

	private void score(Names names, int at) {
		this.name.clear();
		boolean description = names.kind() == Kind.DESCRIPTION;
		double said = 0;
		double all = 0;
		for (int i = 0; i < names.size(); i++) {
			int stem = names.word(i);
			int place = this.evidence.place(stem);
			float rarity = this.evidence.lexicon().rarity(stem);
			if (place != Evidence.NOT_SAID) {
				said += say(place) * rarity;
				all += rarity;
			}
			else {
				all += names.isOptional(i) ? this.evidence.lexicon().loss(stem) : rarity;
			}
		}
		if (said > 0) {
			this.row.add(this.name, description ? DESCRIBED : 1);
			this.named.add(this.name, description ? 0 : 1);
			compare(names, at, description ? 0 : this.name.said() * said / all);
		}
	}

	private void compare(Names names, int at, double fit) {
		double most = fit * BOOSTS[names.kind().ordinal()] * WHOLE_NAME;
		if (most <= this.best) {
			return;
		}
		boolean whole = this.runs.contains(names.hash(RunHash.empty(this.evidence.system())));
		double score = whole ? most : most / WHOLE_NAME;
		if (score > this.best) {
			this.best = score;
			this.bestName = at;
		}
	}

	/** Notes that a name has a stem; returns how surely the query says it. */
	private double say(int place) {
		double sure = 0;
		for (Evidence.Said reason : this.evidence.reasons(place)) {
			sure = Math.max(sure, reason.meaning().weight());
			this.name.add(reason);
		}
		return sure;
	}

	private static double[] boosts() {
		Map<Kind, Double> other = Map.of(Kind.TITLE, 1.1, Kind.DRUG, 1.2, Kind.SHORT_TITLE, 0.95, Kind.INDEX, 1.05);
		return Arrays.stream(Kind.values()).mapToDouble((kind) -> other.getOrDefault(kind, 1.0)).toArray();
	}

	/**
	 * A row with its score.
	 *
	 * @param row the row
	 * @param score higher is better
	 * @param name which of its names answers best
	 */
	record Scored(int row, double score, int name) {
	}

}
