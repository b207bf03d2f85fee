package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;

/**
 * Proposes critical care by time: 99291 from 30 minutes; 99292 for each further half
 * hour, under CPT from 75 minutes, under CMS from 104 (Claims Processing Manual, chapter
 * 12, section 30.6.12).
 */
final class CriticalCareProposer implements Proposer {

	private static final Pattern WORDS = Pattern.compile("\\bcritical care\\b");

	private static final int FIRST = 30;

	private static final int SECOND_CPT = 75;

	private static final int SECOND_CMS = 104;

	private static final int STEP = 30;

	private final Offers offers;

	CriticalCareProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Matcher matcher = WORDS.matcher(basis.facts().text().lower());
		if (!matcher.find()) {
			return Proposals.NONE;
		}
		Evidence words = basis.facts().text().evidence(matcher.start(), matcher.end());
		Evidence all = basis.facts().text().evidence(0, basis.facts().text().original().length());
		return TimeReader.read(basis.facts().text(), all)
			.stream()
			.findFirst()
			.map((time) -> byTime(time, words, basis.facts().circumstances().isMedicare()))
			.orElse(Proposals.NONE);
	}

	private Proposals byTime(TimeMention time, Evidence words, boolean medicare) {
		List<Suggestion> suggestions = new ArrayList<>();
		List<Evidence> evidence = List.of(words, time.evidence());
		if (time.minutes() >= FIRST) {
			this.offers.procedure("99291", 0.95, "critical care from 30 minutes", Optional.of(1), evidence)
				.ifPresent(suggestions::add);
		}
		int further = further(time.minutes(), medicare);
		if (further > 0) {
			this.offers
				.procedure("99292", 0.9,
						time.minutes() + " minutes; the first further unit starts at "
								+ (medicare ? SECOND_CMS + " minutes under CMS"
										: SECOND_CPT + " minutes under CPT, 104 under CMS"),
						Optional.of(further), evidence)
				.ifPresent(suggestions::add);
		}
		return Proposals.of(suggestions, Set.of("99291", "99292"));
	}

	static int further(int minutes, boolean medicare) {
		int from = medicare ? SECOND_CMS : SECOND_CPT;
		return (minutes < from) ? 0 : 1 + (minutes - from) / STEP;
	}

}
