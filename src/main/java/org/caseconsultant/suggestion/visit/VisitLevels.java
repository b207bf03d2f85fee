package org.caseconsultant.suggestion.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.reading.Setting;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;
import org.caseconsultant.suggestion.timed.DecisionFound;
import org.caseconsultant.suggestion.timed.DecisionLevel;
import org.caseconsultant.suggestion.timed.DecisionMaking;
import org.caseconsultant.suggestion.timed.DecisionReader;
import org.caseconsultant.suggestion.timed.DecisionReading;
import org.caseconsultant.suggestion.timed.ProlongedTime;
import org.caseconsultant.suggestion.timed.TimedCode;
import org.caseconsultant.suggestion.timed.TimedResult;
import org.caseconsultant.suggestion.timed.VisitKind;
import org.caseconsultant.suggestion.timed.VisitTime;

/**
 * Finds the level of a visit by decision making and by total time; the practitioner may
 * use whichever gives more (CPT guidelines for evaluation and management since 2021 and
 * 2023). Pure and thread-safe.
 */
public final class VisitLevels {

	private static final int LONGEST = 240;

	private static final Pattern DECISION = Pattern.compile(
			"\\b(straightforward|low|moderate|high)(?:[- ](?:level|complexity))?(?: (?:of )?)(?:mdm|medical decision|decision)|\\bmdm(?: is| was| of)?(?: clearly)? ?[:=]? ?(straightforward|low|moderate|high)\\b|\\b(straightforward|low|moderate|high)[- ]complexity\\b|\\bdecision making (?:is |was )?(?:clearly )?(straightforward|low|moderate|high)\\b");

	private static final Pattern TOTAL = Pattern
		.compile("\\b(?:total(?: time)?|time(?: spent)?|spent|minutes? total|face[- ]to[- ]face)\\b");

	private static final Pattern EMERGENCY_VISIT = Pattern.compile(
			"\\b(?:ed (?:pro-?fee|level|physician|doc\\w*|visit|note|chart)|er (?:level|visit|doc\\w*)|emergency (?:department|room|visit|physician)|9928[1-5])\\b");

	private static final Pattern LIGHTER_PROBLEMS = Pattern.compile("\\bcritical care time\\b");

	private VisitLevels() {
	}

	/**
	 * Finds the levels that fit.
	 * @param facts what was read
	 * @return one for each series that is possible, empty if nothing tells the level
	 */
	public static List<VisitLevel> of(Facts facts) {
		int year = Math.min(Facts.LATEST_YEAR, facts.year());
		if (isEmergency(facts)) {
			return decision(facts).map((found) -> emergency(found)).map(List::of).orElse(List.of());
		}
		List<Evidence> words = VisitSeries.words(facts);
		Optional<Decided> decided = decision(facts);
		Optional<TimeMention> total = total(facts);
		return VisitSeries.of(facts).stream().flatMap((kind) -> {
			Optional<VisitLevel> byDecision = decided.flatMap((found) -> byDecision(kind, found, year));
			Optional<VisitLevel> byTime = total.flatMap((time) -> byTime(facts, kind, time, year, words));
			return higher(byDecision, byTime).stream();
		}).toList();
	}

	/**
	 * All codes about which a level decides.
	 * @return visit codes
	 */
	public static Set<String> codes() {
		return VisitSeries.CODES;
	}

	private static boolean isEmergency(Facts facts) {
		boolean setting = facts.circumstances().setting().filter((s) -> s == Setting.EMERGENCY).isPresent();
		return setting && EMERGENCY_VISIT.matcher(facts.text().lower()).find();
	}

	private static VisitLevel emergency(Decided found) {
		TimedResult result = DecisionMaking.emergency(found.level());
		return new VisitLevel(result.codes(), result.reason(), result.owner(), found.stated(), found.words());
	}

	private static Optional<VisitLevel> higher(Optional<VisitLevel> byDecision, Optional<VisitLevel> byTime) {
		if (byDecision.isEmpty() || byTime.isEmpty()) {
			return byDecision.or(() -> byTime);
		}
		return Optional.of(higher(byDecision.get(), byTime.get()));
	}

	private static VisitLevel higher(VisitLevel decision, VisitLevel time) {
		boolean longer = time.codes().size() > 1 || time.code().compareTo(decision.code()) > 0;
		VisitLevel better = longer ? time : decision;
		VisitLevel other = longer ? decision : time;
		Set<Evidence> words = new LinkedHashSet<>(better.evidence());
		words.addAll(other.evidence());
		return new VisitLevel(better.codes(), better.reason() + "; by " + (longer ? "decision making" : "time") + " "
				+ other.code() + " only: " + other.reason(), better.owner(), better.stated(), List.copyOf(words));
	}

	private static Optional<VisitLevel> byDecision(VisitKind kind, Decided found, int year) {
		TimedResult result = DecisionMaking.code(kind, found.level(), year);
		return result.codes().isEmpty() ? Optional.empty() : Optional
			.of(new VisitLevel(result.codes(), result.reason(), result.owner(), found.stated(), found.words()));
	}

	private static Optional<VisitLevel> byTime(Facts facts, VisitKind kind, TimeMention time, int year,
			List<Evidence> words) {
		TimedResult result = VisitTime.of(kind, time.minutes(), year);
		if (result.codes().isEmpty()) {
			return Optional.empty();
		}
		TimedResult more = ProlongedTime.of(result.codes().get(0).code(), time.minutes(), year,
				facts.circumstances().isMedicare());
		List<TimedCode> codes = new ArrayList<>(result.codes());
		codes.addAll(more.codes());
		List<Evidence> evidence = new ArrayList<>(words);
		evidence.add(time.evidence());
		String reason = more.codes().isEmpty() ? result.reason() : result.reason() + "; " + more.reason();
		return Optional.of(new VisitLevel(List.copyOf(codes), reason, result.owner(), true, List.copyOf(evidence)));
	}

	private static Optional<Decided> decision(Facts facts) {
		Matcher matcher = DECISION.matcher(facts.text().lower());
		while (matcher.find()) {
			Evidence words = facts.text().evidence(matcher.start(), matcher.end());
			if (AssertionReader.judge(facts.text(), words) == Assertion.ESTABLISHED) {
				return Optional.of(new Decided(stated(matcher), true, List.of(words)));
			}
		}
		DecisionReading reading = DecisionReader.read(facts.text());
		return reading.level()
			.map((level) -> new Decided(level, false,
					reading.found().stream().map(DecisionFound::evidence).distinct().toList()));
	}

	private static DecisionLevel stated(Matcher matcher) {
		for (int group = 1; group <= matcher.groupCount(); group++) {
			if (matcher.group(group) != null) {
				return DecisionLevel.valueOf(matcher.group(group).toUpperCase(Locale.ROOT));
			}
		}
		return DecisionLevel.LOW;
	}

	/** A time that is called total or spent wins over one that merely stands there. */
	private static Optional<TimeMention> total(Facts facts) {
		Evidence all = facts.text().evidence(0, facts.text().original().length());
		return TimeReader.read(facts.text(), all)
			.stream()
			.filter((time) -> time.minutes() <= LONGEST && !LIGHTER_PROBLEMS.matcher(around(facts, time)).find())
			.filter((time) -> facts.drugs().stream().noneMatch((drug) -> drug.segment().overlaps(time.evidence())))
			.min(Comparator.comparingInt((time) -> TOTAL.matcher(around(facts, time)).find() ? 0 : 1));
	}

	private static String around(Facts facts, TimeMention time) {
		return facts.text().lower(facts.text().sentenceAt(time.evidence().start()));
	}

	private record Decided(DecisionLevel level, boolean stated, List<Evidence> words) {
	}

}
