package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.timed.StatedTime;
import org.caseconsultant.suggestion.timed.StatedTimes;
import org.caseconsultant.suggestion.timed.TherapyTime;
import org.caseconsultant.suggestion.timed.TimeRules;
import org.caseconsultant.suggestion.timed.TimedCode;
import org.caseconsultant.suggestion.timed.TimedResult;
import org.caseconsultant.suggestion.visit.VisitLevels;

/**
 * Codes that minutes decide, and their units, against the minutes that the question gives
 * for them: therapy, psychotherapy, critical care, discharge, counselling (sources with
 * the rules in {@code suggestion.timed}).
 */
final class StatedTimeCheck {

	private StatedTimeCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<StatedTime> stated = StatedTimes.read(claim.facts().text(), claim.facts().codes());
		List<Verdict> verdicts = new ArrayList<>();
		stated.stream()
			.filter((time) -> !VisitLevels.codes().contains(time.code()) && !TherapyTime.TIMED.contains(time.code()))
			.forEach((time) -> single(claim, time).ifPresent(verdicts::add));
		therapy(claim, stated).ifPresent(verdicts::add);
		return verdicts.stream().distinct().toList();
	}

	private static Optional<Verdict> single(Claim claim, StatedTime time) {
		return TimeRules
			.of(time.code(), time.minutes(), claim.facts().year(), claim.facts().circumstances().isMedicare())
			.filter((result) -> differs(claim, time.code(), result))
			.map((result) -> {
				Verdict verdict = verdict(claim, kind(time.code()), List.of(time.code()), result,
						List.of(time.evidence()));
				return units(result, time.code()).isPresent() ? verdict : verdict.refuting(time.code());
			});
	}

	private static Optional<Verdict> therapy(Claim claim, List<StatedTime> stated) {
		List<StatedTime> timed = stated.stream().filter((time) -> TherapyTime.TIMED.contains(time.code())).toList();
		if (timed.isEmpty()) {
			return Optional.empty();
		}
		List<TherapyTime.Minutes> minutes = timed.stream()
			.map((time) -> new TherapyTime.Minutes(time.code(), time.minutes()))
			.toList();
		if (claim.facts().circumstances().payer().isEmpty()
				&& !TherapyTime.byTotal(minutes).codes().equals(TherapyTime.byMidpoint(minutes).codes())) {
			return Optional.of(bothRules(timed, minutes));
		}
		TimedResult result = claim.facts().circumstances().isMedicare() ? TherapyTime.byTotal(minutes)
				: TherapyTime.byMidpoint(minutes);
		List<String> different = timed.stream()
			.map(StatedTime::code)
			.filter((code) -> differs(claim, code, result))
			.toList();
		return different.isEmpty() ? Optional.empty() : Optional.of(verdict(claim, Finding.Kind.THERAPY_UNITS,
				different, result, timed.stream().map(StatedTime::evidence).toList()));
	}

	/** Two owners count differently here and nobody says which of them pays. */
	private static Verdict bothRules(List<StatedTime> timed, List<TherapyTime.Minutes> minutes) {
		TimedResult total = TherapyTime.byTotal(minutes);
		TimedResult midpoint = TherapyTime.byMidpoint(minutes);
		String text = "The payer decides: for Medicare these minutes come to " + right(total) + " (" + total.reason()
				+ "), under CPT to " + right(midpoint) + " (" + midpoint.reason() + ").";
		return Verdict
			.of(Finding.Kind.THERAPY_UNITS, Finding.Severity.WARNS, timed.stream().map(StatedTime::code).toList(), text,
					Finding.PAYER, Manuals.THERAPY)
			.saying(timed.stream().map(StatedTime::evidence).toList());
	}

	private static String right(TimedResult result) {
		return result.codes().isEmpty() ? "none of these codes"
				: result.codes()
					.stream()
					.map((code) -> code.code() + " x" + code.units())
					.collect(Collectors.joining(", "));
	}

	/** Another number of units was named, or the minutes do not give the code at all. */
	private static boolean differs(Claim claim, String code, TimedResult result) {
		Optional<Integer> right = units(result, code);
		Optional<Integer> named = claim.named()
			.stream()
			.filter((each) -> each.code().equals(code))
			.flatMap((each) -> each.units().stream())
			.findFirst();
		return right.isEmpty() || named.filter((units) -> !units.equals(right.get())).isPresent();
	}

	private static Optional<Integer> units(TimedResult result, String code) {
		return result.codes().stream().filter((each) -> each.code().equals(code)).map(TimedCode::units).findFirst();
	}

	private static Verdict verdict(Claim claim, Finding.Kind kind, List<String> codes, TimedResult result,
			List<Evidence> words) {
		return Verdict
			.of(kind, Finding.Severity.WARNS, codes,
					"The minutes given come to " + right(result) + ": " + result.reason() + ".", result.owner(),
					claim.named()
						.stream()
						.filter((named) -> codes.contains(named.code()))
						.flatMap((named) -> named.source().stream())
						.findFirst(),
					kind == Finding.Kind.THERAPY_UNITS ? Manuals.THERAPY : Manuals.VISITS)
			.saying(words);
	}

	private static Finding.Kind kind(String code) {
		return code.startsWith("9929") ? Finding.Kind.CRITICAL_CARE : Finding.Kind.TIME_RULE;
	}

}
