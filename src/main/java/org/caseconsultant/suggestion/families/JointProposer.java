package org.caseconsultant.suggestion.families;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Proposes joint injection or aspiration by the size of the joint and ultrasound
 * guidance.
 */
final class JointProposer implements Proposer {

	private static final Pattern ACT = Pattern.compile(
			"\\b(?:inject\\w*|aspirat\\w*|arthrocentesis|cortisone|steroid shot|viscosupplement\\w*|tap(?:ped)?)\\b");

	private static final Pattern OTHER_ACT = Pattern
		.compile("\\b(?:trigger|tendon|sheath|carpal|nerve|block|facet|epidural|plantar|sacroiliac|si joint)\\b");

	private static final Pattern LARGE = Pattern
		.compile("\\b(?:knees?|shoulders?|hips?|subacromial|glenohumeral|trochanteric|major joint|large joint)\\b");

	private static final Pattern MEDIUM = Pattern.compile(
			"\\b(?:wrists?|elbows?|ankles?|olecranon|acromioclavicular|ac joint|tmj|temporomandibular|intermediate joint)\\b");

	private static final Pattern SMALL = Pattern
		.compile("\\b(?:fingers?|toes?|thumb|cmc|mcp|small joint|interphalangeal)\\b");

	private static final Pattern ULTRASOUND = Pattern.compile("\\b(?:ultrasound|us[- ]guid\\w*|u/s|sonograph\\w*)");

	private static final Map<Pattern, List<String>> CODES = Map.of(LARGE, List.of("20610", "20611"), MEDIUM,
			List.of("20605", "20606"), SMALL, List.of("20600", "20604"));

	private static final Set<String> FAMILY = Set.of("20610", "20611", "20605", "20606", "20600", "20604");

	private final Offers offers;

	JointProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		QuestionText text = basis.facts().text();
		for (Evidence sentence : text.sentences()) {
			String lower = text.lower(sentence);
			if (ACT.matcher(lower).find() && !OTHER_ACT.matcher(lower).find()) {
				Optional<Proposals> found = joint(basis.facts(), sentence);
				if (found.isPresent()) {
					return found.get();
				}
			}
		}
		return Proposals.NONE;
	}

	private Optional<Proposals> joint(Facts facts, Evidence sentence) {
		for (Pattern size : List.of(LARGE, MEDIUM, SMALL)) {
			Matcher joint = size.matcher(facts.text().lower(sentence));
			if (joint.find()) {
				boolean guided = isGuided(facts);
				Evidence words = facts.text()
					.evidence(sentence.start() + joint.start(), sentence.start() + joint.end());
				String code = CODES.getOrDefault(size, List.of("20610", "20611")).get(guided ? 1 : 0);
				return this.offers
					.procedure(code, 0.9,
							"injection or tap of this joint " + (guided ? "with" : "without") + " ultrasound guidance",
							Optional.empty(), List.of(words))
					.map((suggestion) -> Proposals.of(List.of(suggestion), FAMILY));
			}
		}
		return Optional.empty();
	}

	private static boolean isGuided(Facts facts) {
		Matcher matcher = ULTRASOUND.matcher(facts.text().lower());
		return matcher.find() && AssertionReader.judge(facts.text(),
				facts.text().evidence(matcher.start(), matcher.end())) == Assertion.ESTABLISHED;
	}

}
