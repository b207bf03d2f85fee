package org.caseconsultant.suggestion.feedback;

import java.util.List;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How well suggestions of a code set did in a month: of the codes that went out, how many
 * had been suggested, and how high.
 *
 * @param month such as {@code 2026-11}
 * @param system code set
 * @param picked codes in answers
 * @param first of them suggested at rank 1
 * @param three of them suggested at rank 3 or better
 * @param five of them suggested at rank 5 or better
 * @param ten of them suggested at rank 10 or better
 * @param added of them not suggested
 * @param rejected suggestions that were not picked
 */
public record MonthRow(String month, CodeSystem system, long picked, long first, long three, long five, long ten,
		long added, long rejected) {

	static MonthRow of(String month, CodeSystem system, List<RankCount> counts) {
		long added = sum(counts, Judgement.ADDED, 0);
		return new MonthRow(month, system, sum(counts, Judgement.ACCEPTED, Integer.MAX_VALUE) + added,
				sum(counts, Judgement.ACCEPTED, 1), sum(counts, Judgement.ACCEPTED, 3),
				sum(counts, Judgement.ACCEPTED, 5), sum(counts, Judgement.ACCEPTED, 10), added,
				sum(counts, Judgement.REJECTED, Integer.MAX_VALUE));
	}

	private static long sum(List<RankCount> counts, Judgement judgement, int worst) {
		return counts.stream()
			.filter((each) -> each.judgement() == judgement && each.rank() <= worst)
			.mapToLong(RankCount::count)
			.sum();
	}

	/**
	 * The share of the codes in answers that some of them are.
	 * @param some how many of them
	 * @return whole per cent, 0 without any
	 */
	public long percent(long some) {
		return (this.picked > 0) ? Math.round(100.0 * some / this.picked) : 0;
	}

}
