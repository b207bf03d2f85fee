package org.caseconsultant.suggestion.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;

/**
 * Derives boosts from judgements: a code is raised when it was accepted at least five
 * times and more often than not, the more the surer that is, never by more than 0.05.
 */
public final class BoostRule {

	/** Most that a fit is raised by. */
	public static final double MOST = 0.05;

	private static final long FEWEST = 5;

	/** So many further judgements are taken to be half and half. */
	private static final double DOUBT = 10;

	private BoostRule() {
	}

	/**
	 * Derives the boosts.
	 * @param counts how often codes were accepted and rejected
	 * @return one for each kind and code that earns it, in the order of the counts
	 */
	public static List<Boost> derive(List<KindCount> counts) {
		Map<Key, long[]> judged = new LinkedHashMap<>();
		for (KindCount each : counts) {
			long[] sums = judged.computeIfAbsent(new Key(each.kind(), each.system(), each.code()),
					(key) -> new long[2]);
			sums[(each.judgement() == Judgement.ACCEPTED) ? 0 : 1] += each.count();
		}
		List<Boost> boosts = new ArrayList<>();
		judged.forEach((key, sums) -> raise(sums[0], sums[1])
			.ifPresent((raise) -> boosts.add(new Boost(key.kind(), key.system(), key.code(), raise))));
		return boosts;
	}

	static Optional<Double> raise(long accepted, long rejected) {
		if (accepted < FEWEST || accepted <= rejected) {
			return Optional.empty();
		}
		double share = (accepted + DOUBT / 2) / (accepted + rejected + DOUBT);
		double raise = Math.round(MOST * (2 * share - 1) * 1000) / 1000.0;
		return Optional.of(Math.min(MOST, raise)).filter((each) -> each > 0);
	}

	private record Key(String kind, CodeSystem system, String code) {
	}

}
