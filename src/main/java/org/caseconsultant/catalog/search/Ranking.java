package org.caseconsultant.catalog.search;

import java.util.Arrays;
import java.util.Comparator;
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

	/** A name of type 1 hardly answers who asks for type 2. */
	private static final double CONTRADICTED = 0.6;

	/** A longer title says more that the query does not. */
	private static final double UNSAID = 0.995;

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
		return new Scored(number, total(this.best), number, this.bestName);
	}

	/**
	 * Keeps the heading that was scored last, for the codes below it.
	 */
	Base base() {
		Coverage found = new Coverage(this.evidence);
		found.add(this.row, 1);
		return new Base(found, this.best, this.evidence.total() - found.said());
	}

	/**
	 * Scores a code by the names of its heading and by what its own title says more.
	 * @param base the heading
	 * @param title the names of the code, of which the first is its title
	 * @return the score, 0 if the title says no more of the query
	 */
	double below(Base base, Names title) {
		this.row.clear();
		this.row.add(base.found(), 1);
		double before = this.row.said();
		this.best = Double.MAX_VALUE;
		if (title.next() && !contradicts(title)) {
			score(title, 0);
		}
		double more = this.row.said() - before;
		return (more > 0) ? total(base.best() + more) * Math.pow(UNSAID, title.size()) : 0;
	}

	private boolean contradicts(Names title) {
		for (int i = 0; i < title.size(); i++) {
			int stem = title.word(i);
			if (this.evidence.place(stem) == Evidence.NOT_SAID && this.evidence.contradicts(stem)) {
				return true;
			}
		}
		return false;
	}

	private double total(double bestName) {
		double said = this.row.said();
		double share = Math.min(1, said / Math.max(1, this.evidence.total()));
		return (bestName + SCATTERED * said) * (UNCOVERED + (1 - UNCOVERED) * share);
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
		boolean contradicted = false;
		for (int i = 0; i < names.size(); i++) {
			int stem = names.word(i);
			int place = this.evidence.place(stem);
			float rarity = this.evidence.lexicon().rarity(stem);
			if (place != Evidence.NOT_SAID) {
				said += say(place) * rarity;
				all += rarity;
				contradicted |= names.isDenied(i) && !this.evidence.denies();
			}
			else {
				all += names.isOptional(i) ? this.evidence.lexicon().loss(stem) : rarity;
				contradicted |= !names.isOptional(i) && this.evidence.contradicts(stem);
			}
		}
		if (said > 0) {
			this.row.add(this.name, description ? DESCRIBED : 1);
			this.named.add(this.name, description ? 0 : 1);
			double fit = this.name.said() * said / all * (contradicted ? CONTRADICTED : 1);
			compare(names, at, description ? 0 : fit);
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
			sure = Math.max(sure, reason.weight());
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
	 * @param by the row whose name answers: itself or its heading
	 * @param name which of the names answers best
	 */
	record Scored(int row, double score, int by, int name) {

		/** Ties stand in the order of codes. */
		static final Comparator<Scored> BEST_FIRST = (one, other) -> (one.score != other.score)
				? Double.compare(other.score, one.score) : Integer.compare(one.row, other.row);

		Scored withScore(double other) {
			return new Scored(this.row, other, this.by, this.name);
		}

	}

	/**
	 * What is known of a heading.
	 *
	 * @param found the words of the query that it has
	 * @param best the score of its best name
	 * @param missing the weight of the words of the query that it does not have
	 */
	record Base(Coverage found, double best, double missing) {
	}

}
