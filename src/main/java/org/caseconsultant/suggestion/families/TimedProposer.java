package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;
import org.caseconsultant.suggestion.timed.CounsellingTime;
import org.caseconsultant.suggestion.timed.CriticalCareTime;
import org.caseconsultant.suggestion.timed.DischargeTime;
import org.caseconsultant.suggestion.timed.PsychotherapyTime;
import org.caseconsultant.suggestion.timed.StatedTime;
import org.caseconsultant.suggestion.timed.StatedTimes;
import org.caseconsultant.suggestion.timed.TherapyTime;
import org.caseconsultant.suggestion.timed.TimeRules;
import org.caseconsultant.suggestion.timed.TimedCode;
import org.caseconsultant.suggestion.timed.TimedResult;
import org.caseconsultant.suggestion.visit.VisitLevels;

/**
 * Proposes codes that minutes decide: for services told in words with their minutes, and
 * for named codes, whether or not the one that was named is right.
 */
final class TimedProposer implements Proposer {

	private static final double SCORE = 0.92;

	private static final List<Service> SERVICES = List.of(new Service("\\bcritical care\\b", Set
		.of("99291", "99292"), (given) -> CriticalCareTime.of(given.minutes(), given.medicare())), new Service(
				"\\b(?:psychotherapy|therapy session|talk therapy|individual therapy|cbt|counseling session|session)\\b",
				Set.of("90832", "90834", "90837", "90833", "90836", "90838"),
				(given) -> PsychotherapyTime.session(given.minutes(), given.visit())),
			new Service("\\b(?:advance care planning|acp|goals of care)\\b", Set.of("99497", "99498"),
					(given) -> CounsellingTime.advanceCarePlanning(given.minutes())),
			new Service("\\b(?:(?:smoking|tobacco|vaping) (?:cessation|counsel\\w*)|quit smoking|stop smoking)\\b",
					Set.of("99406", "99407"), (given) -> CounsellingTime.tobacco(given.minutes())),
			new Service("\\b(?:hospital discharge|discharge (?:day|management|summary|visit)|discharged)\\b",
					Set.of("99238", "99239"), (given) -> DischargeTime.of(given.minutes(), false)));

	private static final Pattern PSYCHE = Pattern
		.compile("\\b(?:psych\\w*|therapist|lcsw|lpc|lmft|counselor|behaviou?ral|mental|depress\\w+|anxiety|ptsd)\\b");

	private static final Pattern VISIT = Pattern
		.compile("\\b(?:99[2-4]\\d\\d|e/?m|medication management|med check)\\b");

	private final Offers offers;

	TimedProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Facts facts = basis.facts();
		List<Suggestion> suggestions = new ArrayList<>();
		Set<String> settled = new HashSet<>();
		SERVICES.forEach((service) -> told(facts, service, suggestions, settled));
		named(facts, suggestions, settled);
		return Proposals.of(suggestions, settled);
	}

	private void told(Facts facts, Service service, List<Suggestion> suggestions, Set<String> settled) {
		Matcher matcher = service.words().matcher(facts.text().lower());
		while (matcher.find()) {
			Evidence words = facts.text().evidence(matcher.start(), matcher.end());
			Optional<TimeMention> time = isMeant(facts, service, words) ? time(facts, words) : Optional.empty();
			if (time.isPresent()) {
				Given given = new Given(time.get().minutes(), facts.circumstances().isMedicare(),
						VISIT.matcher(facts.text().lower()).find());
				offer(service.rule().apply(given), List.of(words, time.get().evidence()), suggestions);
				settled.addAll(service.codes());
				return;
			}
		}
	}

	private static boolean isMeant(Facts facts, Service service, Evidence words) {
		boolean psyche = !service.codes().contains("90832") || PSYCHE.matcher(facts.text().lower()).find();
		return psyche && AssertionReader.judge(facts.text(), words) == Assertion.ESTABLISHED;
	}

	/**
	 * The time of the sentence that stands nearest, else the only time of the question.
	 */
	private static Optional<TimeMention> time(Facts facts, Evidence words) {
		Evidence sentence = facts.text().sentenceAt(words.start());
		Optional<TimeMention> near = TimeReader.read(facts.text(), sentence)
			.stream()
			.min(Comparator.comparingInt((time) -> Math.abs(time.evidence().start() - words.end())));
		List<TimeMention> all = near.isPresent() ? List.of()
				: TimeReader.read(facts.text(), facts.text().evidence(0, facts.text().original().length()));
		return near.or(() -> (all.size() == 1) ? Optional.of(all.get(0)) : Optional.empty());
	}

	private void named(Facts facts, List<Suggestion> suggestions, Set<String> settled) {
		List<StatedTime> times = StatedTimes.read(facts.text(), facts.codes());
		List<StatedTime> therapy = times.stream().filter((time) -> TherapyTime.TIMED.contains(time.code())).toList();
		offer(therapy(facts, therapy), therapy.stream().map(StatedTime::evidence).toList(), suggestions);
		times.stream()
			.filter((time) -> !therapy.contains(time) && !VisitLevels.codes().contains(time.code()))
			.filter((time) -> !settled.contains(time.code()))
			.forEach((time) -> TimeRules
				.of(time.code(), time.minutes(), facts.year(), facts.circumstances().isMedicare())
				.ifPresent((result) -> offer(result, List.of(time.evidence()), suggestions)));
	}

	private static TimedResult therapy(Facts facts, List<StatedTime> times) {
		List<TherapyTime.Minutes> minutes = times.stream()
			.map((time) -> new TherapyTime.Minutes(time.code(), time.minutes()))
			.toList();
		return facts.circumstances().isMedicare() ? TherapyTime.byTotal(minutes) : TherapyTime.byMidpoint(minutes);
	}

	private void offer(TimedResult result, List<Evidence> words, List<Suggestion> suggestions) {
		List<Evidence> evidence = List.copyOf(new LinkedHashSet<>(words));
		for (TimedCode code : result.codes()) {
			this.offers.procedure(code.code(), SCORE, result.reason(), Optional.of(code.units()), evidence)
				.ifPresent(suggestions::add);
		}
	}

	private record Given(int minutes, boolean medicare, boolean visit) {
	}

	private record Service(Pattern words, Set<String> codes, Function<Given, TimedResult> rule) {

		Service(String words, Set<String> codes, Function<Given, TimedResult> rule) {
			this(Pattern.compile(words), codes, rule);
		}

	}

}
