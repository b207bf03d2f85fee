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
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;

/**
 * Proposes vaccine administration: with counselling by the practitioner up to 18 years
 * 90460, else 90471 (CPT guideline); for Medicare G0008, G0009 and G0010 (CMS Claims
 * Processing Manual, chapter 18, section 10.2.1); the reason is Z23 (ICD-10-CM guideline
 * I.C.21.c.2).
 */
final class VaccineProposer implements Proposer {

	private static final Pattern VACCINE = Pattern.compile(
			"\\b(?:vaccin\\w*|immuni[sz]ations?|flu shots?|flu jab|tdap|mmr|dtap|shingrix|gardasil|prevnar|pneumovax|hpv shot|tetanus (?:shot|booster))\\b");

	private static final Pattern COUNSELLING = Pattern.compile("\\bcounsel\\w*");

	private static final Pattern NASAL_OR_ORAL = Pattern
		.compile("\\b(?:intranasal(?:ly)?|nasal|flumist|oral(?:ly)?|rotavirus)\\b");

	private static final Pattern INFLUENZA = Pattern.compile("\\b(?:flu|influenza)\\b");

	private static final Pattern PNEUMONIA = Pattern.compile("\\b(?:pneumo\\w*|prevnar)\\b");

	private static final Pattern HEPATITIS_B = Pattern.compile("\\b(?:hep(?:atitis)? ?b)\\b");

	private static final Pattern COVID = Pattern.compile("\\bcovid\\w*");

	private static final Pattern COUNT = Pattern.compile("\\b(two|three|four|2|3|4) (?:\\w+ )?vaccines\\b");

	private static final Set<String> FAMILY = Set.of("90460", "90461", "90471", "90472", "90473", "90474", "90480",
			"G0008", "G0009", "G0010", "96372");

	private final Offers offers;

	VaccineProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Optional<Evidence> vaccine = vaccine(basis.facts());
		if (vaccine.isEmpty()) {
			return Proposals.NONE;
		}
		List<Suggestion> suggestions = new ArrayList<>();
		List<Evidence> evidence = List.of(vaccine.get());
		this.offers.diagnosis("Z23", 0.9, "the reason for giving a vaccine", evidence).ifPresent(suggestions::add);
		administration(basis.facts(), evidence, suggestions);
		return Proposals.of(suggestions, FAMILY);
	}

	private static Optional<Evidence> vaccine(Facts facts) {
		Matcher matcher = VACCINE.matcher(facts.text().lower());
		while (matcher.find()) {
			Evidence evidence = facts.text().evidence(matcher.start(), matcher.end());
			if (AssertionReader.judge(facts.text(), evidence) == Assertion.ESTABLISHED) {
				return Optional.of(evidence);
			}
		}
		return Optional.empty();
	}

	private void administration(Facts facts, List<Evidence> evidence, List<Suggestion> suggestions) {
		if (facts.says(COVID)) {
			add("90480", 0.9, "one code for each dose against COVID-19", evidence, suggestions);
			return;
		}
		if (facts.circumstances().payer().isEmpty() || facts.circumstances().isMedicare()) {
			medicare(facts, evidence, suggestions);
		}
		if (!facts.circumstances().isMedicare() || suggestions.size() < 2) {
			plain(facts, evidence, suggestions);
		}
	}

	private void medicare(Facts facts, List<Evidence> evidence, List<Suggestion> suggestions) {
		double score = facts.circumstances().isMedicare() ? 0.93 : 0.6;
		String reason = "Medicare has an own code for giving this vaccine";
		if (facts.says(INFLUENZA)) {
			add("G0008", score, reason, evidence, suggestions);
		}
		if (facts.says(PNEUMONIA)) {
			add("G0009", score, reason, evidence, suggestions);
		}
		if (facts.says(HEPATITIS_B)) {
			add("G0010", score, reason, evidence, suggestions);
		}
	}

	private void plain(Facts facts, List<Evidence> evidence, List<Suggestion> suggestions) {
		boolean counselled = isCounselled(facts);
		boolean young = isYoung(facts.circumstances());
		if (counselled && young) {
			add("90460", 0.93, "up to 18 years with counselling by the practitioner, each vaccine", evidence,
					suggestions);
			add("90461", 0.6, "each further component of a combined vaccine", evidence, suggestions);
			return;
		}
		boolean nasal = facts.says(NASAL_OR_ORAL);
		add(nasal ? "90473" : "90471", 0.93, (nasal ? "through nose or mouth" : "by needle")
				+ ", first vaccine of the visit, without counselling up to 18 years", evidence, suggestions);
		if (COUNT.matcher(facts.text().lower()).find()
				|| facts.text().lower().split("vaccine|tdap|mmr|flu shot", -1).length > 3) {
			add(nasal ? "90474" : "90472", 0.85, "each further vaccine of the visit", evidence, suggestions);
		}
	}

	private static boolean isYoung(Circumstances circumstances) {
		return circumstances.age().filter((age) -> age <= 18).isPresent();
	}

	private static boolean isCounselled(Facts facts) {
		Matcher matcher = COUNSELLING.matcher(facts.text().lower());
		return matcher.find() && AssertionReader.judge(facts.text(),
				facts.text().evidence(matcher.start(), matcher.end())) == Assertion.ESTABLISHED;
	}

	private void add(String code, double score, String reason, List<Evidence> evidence, List<Suggestion> suggestions) {
		this.offers.procedure(code, score, reason, Optional.empty(), evidence).ifPresent(suggestions::add);
	}

}
