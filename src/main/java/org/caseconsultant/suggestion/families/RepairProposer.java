package org.caseconsultant.suggestion.families;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * Proposes wound repair by depth, site and length. Lengths of the same depth and group of
 * sites are added (CPT guideline for repairs).
 */
final class RepairProposer implements Proposer {

	private static final Pattern REPAIR = Pattern.compile(
			"\\b(?:repair(?:ed|s)?|sutur\\w*|stitch\\w*|staple[ds]?|dermabond|skin glue|(?:wound|layered) closure|closed (?:in|with))\\b");

	private static final Pattern WOUND = Pattern.compile("\\b(?:laceration|lac|cuts?|wounds?)\\b");

	private static final Pattern LENGTH = Pattern
		.compile("(?<![\\w.])(\\d{1,2}(?:\\.\\d{1,2})?)\\s?-?(cm|mm|centimet\\w+|inch(?:es)?)\\b");

	private static final Pattern INTERMEDIATE = Pattern.compile(
			"\\b(?:intermediate|layered|two[- ]layers?|deep (?:layer|sutures)|subcutaneous (?:layer|sutures|closure))\\b");

	private static final Pattern COMPLEX = Pattern.compile("\\bcomplex\\b");

	private final Offers offers;

	RepairProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Facts facts = basis.facts();
		Optional<Evidence> repair = first(facts, REPAIR);
		double length = length(facts);
		Optional<WoundSite> site = WoundSite.in(facts.text().lower());
		if (repair.isEmpty() || first(facts, WOUND).isEmpty() || length == 0 || site.isEmpty() || facts.says(COMPLEX)) {
			return Proposals.NONE;
		}
		boolean layered = facts.says(INTERMEDIATE);
		String code = site.get().code(layered, length);
		String reason = (layered ? "layered" : "one-layer") + " repair, " + site.get().label() + ", " + length
				+ " cm in all";
		Optional<Suggestion> suggestion = this.offers.procedure(code, 0.92, reason, Optional.of(1),
				List.of(repair.get(), first(facts, LENGTH).orElse(repair.get())));
		Set<String> family = new TreeSet<>(WoundSite.codes());
		return suggestion.map((s) -> Proposals.of(List.of(s), family)).orElse(Proposals.NONE);
	}

	private static Optional<Evidence> first(Facts facts, Pattern pattern) {
		Matcher matcher = pattern.matcher(facts.text().lower());
		return matcher.find() ? Optional.of(facts.text().evidence(matcher.start(), matcher.end())) : Optional.empty();
	}

	private static double length(Facts facts) {
		double sum = 0;
		Matcher matcher = LENGTH.matcher(facts.text().lower());
		while (matcher.find()) {
			double number = Double.parseDouble(matcher.group(1));
			sum += switch (matcher.group(2).charAt(0)) {
				case 'm' -> number / 10;
				case 'i' -> number * 2.54;
				default -> number;
			};
		}
		return Math.round(sum * 10) / 10.0;
	}

}
