package org.caseconsultant.suggestion.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.reading.Setting;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;

/**
 * Proposes the level of an office visit from decision making or total time that must be
 * met or exceeded (CPT rule since 2021, times of 2024; CMS follows it).
 */
final class VisitProposer implements Proposer {

	private static final Pattern VISIT = Pattern.compile(
			"\\b(?:office (?:or outpatient )?visit|e/m|e&m|e ?and ?m|(?:new|established|est\\.?) (?:pt|patient)s?|follow-?up visit|clinic visit|telehealth visit|video visit)(?!\\w)");

	private static final Pattern DECISION = Pattern.compile(
			"\\b(straightforward|low|moderate|high)(?: (?:level|complexity))?(?: (?:of )?)(?:mdm|medical decision|decision)|\\bmdm (?:is |was |of )?(straightforward|low|moderate|high)|\\b(straightforward|low|moderate|high)[- ]complexity\\b");

	private static final int[] NEW_TIMES = { 15, 30, 45, 60 };

	private static final int[] ESTABLISHED_TIMES = { 10, 20, 30, 40 };

	private static final List<String> NEW = List.of("99202", "99203", "99204", "99205");

	private static final List<String> ESTABLISHED = List.of("99212", "99213", "99214", "99215");

	private static final List<String> EMERGENCY = List.of("99282", "99283", "99284", "99285");

	private static final List<String> LEVELS = List.of("straightforward", "low", "moderate", "high");

	private final Offers offers;

	VisitProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		Facts facts = basis.facts();
		Matcher visit = VISIT.matcher(facts.text().lower());
		boolean emergency = facts.circumstances().setting().filter((s) -> s == Setting.EMERGENCY).isPresent();
		if (emergency && DECISION.matcher(facts.text().lower()).find()) {
			return byDecision(facts, EMERGENCY).map((s) -> settled(List.of(s), EMERGENCY)).orElse(Proposals.NONE);
		}
		if (!visit.find() || facts.circumstances().setting().filter((s) -> s == Setting.INPATIENT).isPresent()) {
			return Proposals.NONE;
		}
		return office(facts, facts.text().evidence(visit.start(), visit.end()));
	}

	private Proposals office(Facts facts, Evidence visit) {
		Optional<String> kind = facts.circumstances().patientKind();
		List<Suggestion> suggestions = new ArrayList<>();
		if (!kind.filter("new"::equals).isPresent()) {
			level(facts, visit, ESTABLISHED, ESTABLISHED_TIMES).ifPresent(suggestions::add);
		}
		if (!kind.filter("established"::equals).isPresent()) {
			level(facts, visit, NEW, NEW_TIMES).ifPresent(suggestions::add);
		}
		if (suggestions.isEmpty()) {
			return Proposals.NONE;
		}
		List<String> both = new ArrayList<>(NEW);
		both.addAll(ESTABLISHED);
		both.add("99211");
		IntStream.rangeClosed(99221, 99255).mapToObj(String::valueOf).forEach(both::add);
		IntStream.rangeClosed(99281, 99350).mapToObj(String::valueOf).forEach(both::add);
		return settled(suggestions, both);
	}

	private static Proposals settled(List<Suggestion> suggestions, List<String> codes) {
		return Proposals.of(suggestions, Set.copyOf(codes));
	}

	private Optional<Suggestion> level(Facts facts, Evidence visit, List<String> codes, int[] times) {
		return byDecision(facts, codes).or(() -> byTime(facts, visit, codes, times));
	}

	private Optional<Suggestion> byDecision(Facts facts, List<String> codes) {
		Matcher matcher = DECISION.matcher(facts.text().lower());
		if (!matcher.find()) {
			return Optional.empty();
		}
		String level = LEVELS.stream().filter(matcher.group()::contains).findFirst().orElse("low");
		return this.offers.procedure(codes.get(LEVELS.indexOf(level)), score(facts), level + " decision making",
				Optional.empty(), List.of(facts.text().evidence(matcher.start(), matcher.end())));
	}

	private Optional<Suggestion> byTime(Facts facts, Evidence visit, List<String> codes, int[] times) {
		Optional<TimeMention> time = total(facts, visit);
		OptionalInt level = time.map((t) -> reached(t.minutes(), times)).orElse(OptionalInt.empty());
		if (level.isEmpty()) {
			return Optional.empty();
		}
		int at = level.getAsInt();
		return this.offers.procedure(codes.get(at), score(facts),
				"total time of the day meets " + times[at] + " minutes", Optional.empty(),
				List.of(visit, time.orElseThrow().evidence()));
	}

	private static Optional<TimeMention> total(Facts facts, Evidence visit) {
		Evidence all = facts.text().evidence(0, facts.text().original().length());
		return TimeReader.read(facts.text(), all)
			.stream()
			.filter((time) -> facts.drugs().stream().noneMatch((d) -> d.segment().overlaps(time.evidence())))
			.filter((time) -> time.minutes() <= 240)
			.findFirst();
	}

	private static OptionalInt reached(int minutes, int[] times) {
		OptionalInt level = OptionalInt.empty();
		for (int i = 0; i < times.length; i++) {
			level = (minutes >= times[i]) ? OptionalInt.of(i) : level;
		}
		return level;
	}

	private static double score(Facts facts) {
		return facts.circumstances().patientKind().isPresent() ? 0.9 : 0.65;
	}

}
