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

	private static final double WHOLE_NAME = 1.7;

	private static final double SCATTERED_NAMES = 0.3;

	private static final double SCATTERED_DESCRIPTION = 0.08;

	private static final double UNCOVERED = 0.4;

	private static final float ABSENT = 0.1F;

	private static final Map<Kind, Double> BOOSTS = Map.of(Kind.TITLE, 1.1, Kind.DRUG, 1.2, Kind.SHORT_TITLE, 0.95,
			Kind.INDEX, 1.05);

	private final Evidence evidence;

	private final KnownRuns runs;

	private final float[] covered;

	private final float[] coveredByName;

	private final Set<Integer> named = new HashSet<>();

	private double best;

	private int bestName;

	private double saidByNames;

	private double saidByDescription;

	Ranking(Evidence evidence, KnownRuns runs) {
		this.evidence = evidence;
		this.runs = runs;
		this.covered = new float[evidence.reading().words().size()];
		this.coveredByName = new float[evidence.reading().words().size()];
	}

	/** Scores a row by its names; the score is 0 if nothing of the query fits. */
	Scored score(int row, Names names) {
		reset();
		int at = 0;
		while (names.next()) {
			score(names, at++);
		}
		double score = this.best + SCATTERED_NAMES * this.saidByNames + SCATTERED_DESCRIPTION * this.saidByDescription;
		return new Scored(row, score * (UNCOVERED + (1 - UNCOVERED) * coverage(this.covered)), this.bestName);
	}

	/** Returns the words of the query behind the row that was scored last. */
	Set<String> matched() {
		Set<String> matched = new HashSet<>();
		for (int word = 0; word < this.covered.length; word++) {
			if (this.covered[word] > 0) {
				matched.addAll(List.of(this.evidence.reading().words().get(word).typed().split(" ")));
			}
		}
		return matched;
	}

	private void reset() {
		Arrays.fill(this.covered, 0);
		this.named.clear();
		this.best = 0;
		this.bestName = 0;
		this.saidByNames = 0;
		this.saidByDescription = 0;
	}

	private void score(Names names, int at) {
		Arrays.fill(this.coveredByName, 0);
		boolean description = names.kind() == Kind.DESCRIPTION;
		double said = 0;
		double all = 0;
		for (int i = 0; i < names.size(); i++) {
			int id = names.word(i);
			float rarity = this.evidence.lexicon().rarity(id);
			double sure = say(id, description);
			said += sure * rarity;
			all += (sure > 0 || !names.isOptional(i)) ? rarity : ABSENT * rarity;
		}
		if (said > 0 && !description) {
			double whole = this.runs.contains(names.hash(RunHash.empty(this.evidence.system()))) ? WHOLE_NAME : 1;
			double score = BOOSTS.getOrDefault(names.kind(), 1.0) * said * said / all * whole;
			if (score > this.best) {
				this.best = score;
				this.bestName = at;
			}
		}
		cover(description);
	}

	/** Notes that a name has a stem; returns how surely the query says it. */
	private double say(int id, boolean description) {
		List<Evidence.Said> reasons = this.evidence.said().get(id);
		if (reasons == null) {
			return 0;
		}
		double sure = 0;
		for (Evidence.Said reason : reasons) {
			sure = Math.max(sure, reason.meaning().weight());
			for (int word = reason.meaning().from(); word < reason.meaning().to(); word++) {
				this.coveredByName[word] += (float) (reason.share() * reason.meaning().weight());
			}
		}
		if (this.named.add(id)) {
			double more = sure * this.evidence.lexicon().rarity(id);
			this.saidByNames += description ? 0 : more;
			this.saidByDescription += description ? more : 0;
		}
		return sure;
	}

	private void cover(boolean description) {
		for (int word = 0; word < this.covered.length; word++) {
			float own = Math.min(1, this.coveredByName[word]) * (description ? (float) SCATTERED_NAMES : 1);
			this.covered[word] = Math.max(this.covered[word], own);
		}
	}

	private double coverage(float[] words) {
		double sum = 0;
		for (int word = 0; word < words.length; word++) {
			sum += words[word] * this.evidence.asked(word);
		}
		return sum / Math.max(1, this.evidence.total());
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
