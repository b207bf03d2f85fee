package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the rule of a code and applies it to minutes, so that a check can compare what
 * was named with what the time comes to.
 */
public final class TimeRules {

	private static final List<Rule> RULES = List.of(
			rule((given) -> CriticalCareTime.of(given.minutes(), given.medicare()), "99291", "99292"),
			rule((given) -> PsychotherapyTime.session(given.minutes(), false), "90832", "90834", "90837"),
			rule((given) -> PsychotherapyTime.session(given.minutes(), true), "90833", "90836", "90838"),
			rule((given) -> PsychotherapyTime.crisis(given.minutes()), "90839", "90840"),
			rule((given) -> PsychotherapyTime.family(given.minutes(), false), "90846"),
			rule((given) -> PsychotherapyTime.family(given.minutes(), true), "90847"),
			rule((given) -> CounsellingTime.advanceCarePlanning(given.minutes()), "99497", "99498"),
			rule((given) -> CounsellingTime.tobacco(given.minutes()), "99406", "99407"),
			rule((given) -> DischargeTime.of(given.minutes(), false), "99238", "99239"),
			rule((given) -> DischargeTime.of(given.minutes(), true), "99315", "99316"),
			rule((given) -> RemoteMonitoringTime.treatment(given.minutes(), given.year()), "99457", "99458", "99470"),
			rule((given) -> TherapyTime.byMidpoint(List.of(new TherapyTime.Minutes(given.code(), given.minutes()))),
					TherapyTime.TIMED.toArray(String[]::new)));

	private TimeRules() {
	}

	/**
	 * Tells whether minutes decide about a code.
	 * @param code CPT code
	 * @return true if a rule knows it
	 */
	public static boolean decides(String code) {
		return ruleOf(code).isPresent() || visit(code).isPresent() || program(code).isPresent();
	}

	/**
	 * Applies the rule of a code.
	 * @param code CPT code, the one that was named
	 * @param minutes minutes that were given for it
	 * @param year year of the service
	 * @param medicare whether Medicare pays
	 * @return what the minutes come to, or nothing if no rule knows the code
	 */
	public static Optional<TimedResult> of(String code, int minutes, int year, boolean medicare) {
		return ruleOf(code).map((rule) -> rule.apply().apply(new Given(code, minutes, year, medicare)))
			.or(() -> visit(code).map((kind) -> visit(kind, minutes, year, medicare)))
			.or(() -> program(code).map((program) -> CareManagementTime.of(program, minutes)));
	}

	/**
	 * Tells whether the minutes of two codes count together: a first code and the add-on
	 * for the time behind it.
	 * @param one CPT code
	 * @param other another code
	 * @return true for two codes of one rule; therapy codes add up by a rule of their own
	 */
	static boolean countTogether(String one, String other) {
		boolean sameRule = ruleOf(one).isPresent() && ruleOf(one).equals(ruleOf(other));
		boolean sameProgram = program(one).isPresent() && program(one).equals(program(other));
		return !one.equals(other) && !TherapyTime.TIMED.contains(one) && (sameRule || sameProgram);
	}

	private static TimedResult visit(VisitKind kind, int minutes, int year, boolean medicare) {
		TimedResult level = VisitTime.of(kind, minutes, year);
		Optional<TimedResult> prolonged = level.codes()
			.stream()
			.findFirst()
			.map((code) -> ProlongedTime.of(code.code(), minutes, year, medicare))
			.filter((more) -> !more.codes().isEmpty());
		return prolonged.map((more) -> joined(level, more)).orElse(level);
	}

	private static TimedResult joined(TimedResult level, TimedResult more) {
		List<TimedCode> codes = new ArrayList<>(level.codes());
		codes.addAll(more.codes());
		return new TimedResult(List.copyOf(codes), more.owner(), level.reason() + "; " + more.reason());
	}

	private static Optional<Rule> ruleOf(String code) {
		return RULES.stream().filter((rule) -> rule.codes().contains(code)).findFirst();
	}

	private static Optional<VisitKind> visit(String code) {
		return Stream.of(VisitKind.values()).filter((kind) -> kind.has(code)).findFirst();
	}

	private static Optional<CareProgram> program(String code) {
		return Stream.of(CareProgram.values())
			.filter((program) -> program.first().equals(code) || program.further().equals(code))
			.findFirst();
	}

	private static Rule rule(Function<Given, TimedResult> apply, String... codes) {
		return new Rule(List.of(codes), apply);
	}

	private record Given(String code, int minutes, int year, boolean medicare) {

	}

	private record Rule(List<String> codes, Function<Given, TimedResult> apply) {

	}

}
