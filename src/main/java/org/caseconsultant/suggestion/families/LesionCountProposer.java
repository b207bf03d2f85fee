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

/**
 * Proposes codes that count lesions: actinic keratoses destroyed (17000 the first, 17003
 * each of the second to fourteenth, 17004 from fifteen on) and skin tags removed (11200
 * up to fifteen, 11201 each further ten or part of it) - CPT.
 */
final class LesionCountProposer implements Proposer {

	private static final Pattern KERATOSES = Pattern
		.compile("\\b(?:actinic keratos[ei]s|aks?|premalignant lesions?)\\b");

	private static final Pattern TAGS = Pattern.compile("\\bskin tags?\\b");

	private static final Pattern ACT = Pattern.compile(
			"\\b(?:destr\\w+|remov\\w+|froze\\w*|freez\\w+|cryo\\w*|liquid nitrogen|ln2|treated|snipped|excis\\w+)\\b");

	private static final Pattern COUNT = Pattern
		.compile("(?<![\\w.])(\\d{1,2})(?= (?:\\w+ )?(?:actinic|aks?\\b|premalignant|skin tags?|lesions?))");

	private final Offers offers;

	LesionCountProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		String lower = basis.facts().text().lower();
		Matcher count = COUNT.matcher(lower);
		if (!ACT.matcher(lower).find() || !count.find()) {
			return Proposals.NONE;
		}
		int lesions = Integer.parseInt(count.group(1));
		Evidence number = basis.facts().text().evidence(count.start(), count.end());
		Matcher keratoses = KERATOSES.matcher(lower);
		if (keratoses.find()) {
			return keratoses(lesions,
					List.of(number, basis.facts().text().evidence(keratoses.start(), keratoses.end())));
		}
		Matcher tags = TAGS.matcher(lower);
		return tags.find() ? tags(lesions, List.of(number, basis.facts().text().evidence(tags.start(), tags.end())))
				: Proposals.NONE;
	}

	private Proposals keratoses(int lesions, List<Evidence> evidence) {
		List<Suggestion> suggestions = new ArrayList<>();
		if (lesions >= 15) {
			add("17004", 1, "fifteen or more in one session, whatever the number", evidence, suggestions);
		}
		else if (lesions > 0) {
			add("17000", 1, "the first one", evidence, suggestions);
			add("17003", lesions - 1, "each of the second to fourteenth", evidence, suggestions);
		}
		return Proposals.of(suggestions, Set.of("17000", "17003", "17004"));
	}

	private Proposals tags(int lesions, List<Evidence> evidence) {
		List<Suggestion> suggestions = new ArrayList<>();
		add("11200", 1, "up to fifteen", evidence, suggestions);
		add("11201", (lesions <= 15) ? 0 : (lesions - 15 + 9) / 10, "each further ten or part of it", evidence,
				suggestions);
		return Proposals.of(suggestions, Set.of("11200", "11201"));
	}

	private void add(String code, int units, String reason, List<Evidence> evidence, List<Suggestion> suggestions) {
		if (units > 0) {
			this.offers.procedure(code, 0.92, reason, Optional.of(units), evidence).ifPresent(suggestions::add);
		}
	}

}
