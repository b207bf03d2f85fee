package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
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
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * Proposes the preventive visit by age and by new or established patient (CPT), or the
 * wellness visits of Medicare: G0402 within the first twelve months, G0438 the first,
 * G0439 later ones (CMS Claims Processing Manual, chapter 18, sections 80 and 140).
 */
final class PreventiveProposer implements Proposer {

	private static final Pattern VISIT = Pattern.compile(
			"\\b(?:preventive (?:visit|exam|medicine)|annual (?:\\w+ )?(?:physical|exam)|(?:yearly|routine) physical|well[- ](?:child|baby|woman)(?: (?:visit|check|exam))?|physical exam|check-?up)\\b");

	private static final Pattern WELLNESS = Pattern.compile("\\b(?:annual wellness|awv|welcome to medicare|ippe)\\b");

	private static final Pattern WELCOME = Pattern.compile("\\b(?:welcome to medicare|ippe)\\b");

	private static final Pattern LATER = Pattern.compile("\\b(?:subsequent|second|another|follow-?up|later|repeat)\\b");

	private static final int[] FROM = { 0, 1, 5, 12, 18, 40, 65 };

	private final Offers offers;

	PreventiveProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Facts facts = basis.facts();
		Optional<Evidence> wellness = first(facts, WELLNESS);
		if (wellness.isPresent()) {
			return wellness(facts, List.of(wellness.get()));
		}
		Circumstances circumstances = facts.circumstances();
		Optional<Evidence> visit = first(facts, VISIT);
		return visit.filter((words) -> circumstances.ageExact())
			.map((words) -> byAge(circumstances, circumstances.age().orElse(0), List.of(words)))
			.orElse(Proposals.NONE);
	}

	private static Optional<Evidence> first(Facts facts, Pattern pattern) {
		Matcher matcher = pattern.matcher(facts.text().lower());
		return matcher.find() ? Optional.of(facts.text().evidence(matcher.start(), matcher.end())) : Optional.empty();
	}

	private Proposals wellness(Facts facts, List<Evidence> evidence) {
		String code = facts.says(WELCOME) ? "G0402" : facts.says(LATER) ? "G0439" : "G0438";
		String reason = facts.says(WELCOME) ? "visit within the first twelve months of Part B"
				: facts.says(LATER) ? "wellness visit after the first one" : "first wellness visit";
		List<Suggestion> suggestions = new ArrayList<>();
		this.offers.procedure(code, 0.92, reason, Optional.of(1), evidence).ifPresent(suggestions::add);
		if (code.equals("G0438")) {
			this.offers.procedure("G0439", 0.6, "if it is not the first one", Optional.of(1), evidence)
				.ifPresent(suggestions::add);
		}
		return Proposals.of(suggestions, Set.of("G0402", "G0438", "G0439"));
	}

	private Proposals byAge(Circumstances circumstances, int age, List<Evidence> evidence) {
		int group = 1;
		while (group < FROM.length && age >= FROM[group]) {
			group++;
		}
		boolean known = circumstances.patientKind().isPresent();
		List<Suggestion> suggestions = new ArrayList<>();
		if (!circumstances.patientKind().filter("new"::equals).isPresent()) {
			add("9939" + group, known, age, evidence, suggestions);
		}
		if (!circumstances.patientKind().filter("established"::equals).isPresent()) {
			add("9938" + group, known, age, evidence, suggestions);
		}
		return Proposals.of(suggestions, suggestions.isEmpty() ? Set.of() : family());
	}

	private void add(String code, boolean known, int age, List<Evidence> evidence, List<Suggestion> suggestions) {
		String reason = "preventive visit at " + age + " years, "
				+ (code.startsWith("9939") ? "established patient" : "new patient") + (known ? "" : ", if that is so");
		this.offers.procedure(code, known ? 0.92 : 0.8, reason, Optional.empty(), evidence).ifPresent(suggestions::add);
	}

	private static Set<String> family() {
		Set<String> family = new TreeSet<>();
		for (int group = 1; group <= FROM.length; group++) {
			family.add("9938" + group);
			family.add("9939" + group);
		}
		return family;
	}

}
