package org.caseconsultant.suggestion.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.reading.Setting;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.timed.VisitKind;

/**
 * Tells which series of visit codes a question is about: by its words first, by the codes
 * it names where the words leave it open.
 */
final class VisitSeries {

	/** Codes within the ranges whose level nothing but their own minutes decide. */
	private static final Set<String> OTHERS = Set.of("99238", "99239", "99288", "99291", "99292", "99315", "99316");

	/** All visit codes whose level this package decides. */
	static final Set<String> CODES = Stream
		.concat(IntStream.rangeClosed(99202, 99215).mapToObj(String::valueOf),
				Stream.concat(IntStream.rangeClosed(99221, 99255).mapToObj(String::valueOf),
						IntStream.rangeClosed(99281, 99350).mapToObj(String::valueOf)))
		.filter((code) -> !OTHERS.contains(code))
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern OFFICE = Pattern.compile(
			"\\b(?:office (?:or outpatient )?visit|e/?m|e&m|e ?and ?m|(?:new|established|est\\.?|estab) (?:pt|patient)s?|follow-?up|f/u|recheck|clinic visit|office|clinic|(?:telehealth|video) visit|which level|what level|visit level|level\\?)(?!\\w)");

	private static final Pattern INITIAL = Pattern.compile(
			"\\b(?:initial (?:hospital|inpatient|observation)|admission (?:h ?& ?p|visit|note|day)|admitting|first time in this stay|h ?& ?p|day of admission|(?:inpatient|hospital|icu) consult\\w*|consult\\w* (?:on|for) an? (?:in|hospital)\\w*patient)\\b");

	private static final Pattern SUBSEQUENT = Pattern.compile(
			"\\b(?:subsequent (?:hospital|day|visit|inpatient)|(?:icu|hospital|hd|floor) ?(?:day|#) ?(?:[2-9]|\\d\\d)|day [2-9]\\b|rounds|rounding|follows daily|daily visit)\\b");

	private static final Pattern NURSING = Pattern
		.compile("\\b(?:nursing (?:home|facility)|snf|skilled nursing|long[- ]term resident)\\b");

	private static final Pattern NURSING_FIRST = Pattern
		.compile("\\b(?:initial (?:nursing|snf|visit)|admi(?:tted|ssion) to (?:the )?(?:snf|nursing))\\b");

	private static final Pattern HOME = Pattern.compile("\\b(?:home visit|house call|assisted living)\\b");

	private VisitSeries() {
	}

	/** Words and codes that say that a visit is meant. */
	static List<Evidence> words(Facts facts) {
		List<Evidence> words = new ArrayList<>();
		Matcher matcher = OFFICE.matcher(facts.text().lower());
		if (matcher.find()) {
			words.add(facts.text().evidence(matcher.start(), matcher.end()));
		}
		named(facts).map(CodeMention::evidence).limit(1).forEach(words::add);
		return words;
	}

	/**
	 * The possible series, one if the question tells; none for a visit to an emergency.
	 */
	static List<VisitKind> of(Facts facts) {
		String lower = facts.text().lower();
		boolean fresh = facts.circumstances().patientKind().filter("new"::equals).isPresent();
		if (NURSING.matcher(lower).find()) {
			return List
				.of(NURSING_FIRST.matcher(lower).find() ? VisitKind.NURSING_INITIAL : VisitKind.NURSING_SUBSEQUENT);
		}
		if (SUBSEQUENT.matcher(lower).find()) {
			return List.of(VisitKind.HOSPITAL_SUBSEQUENT);
		}
		if (INITIAL.matcher(lower).find()) {
			return List.of(hospitalFirst(facts));
		}
		if (HOME.matcher(lower).find()) {
			return List.of(fresh ? VisitKind.HOME_NEW : VisitKind.HOME_ESTABLISHED);
		}
		return office(facts);
	}

	private static VisitKind hospitalFirst(Facts facts) {
		boolean consult = facts.text().lower().contains("consult");
		return (consult && !facts.circumstances().isMedicare() && facts.circumstances().payer().isPresent())
				? VisitKind.CONSULTATION_INPATIENT : VisitKind.HOSPITAL_INITIAL;
	}

	private static List<VisitKind> office(Facts facts) {
		Optional<String> patient = facts.circumstances().patientKind();
		Optional<VisitKind> named = named(facts).flatMap((mention) -> kind(mention.code()).stream()).findFirst();
		boolean office = named.filter((kind) -> kind != VisitKind.OFFICE_NEW && kind != VisitKind.OFFICE_ESTABLISHED)
			.isEmpty();
		if (!office) {
			return List.of(named.orElseThrow());
		}
		boolean hospital = facts.circumstances()
			.setting()
			.filter((setting) -> setting == Setting.INPATIENT || setting == Setting.EMERGENCY)
			.isPresent();
		if (patient.isPresent()) {
			return List.of(patient.get().equals("new") ? VisitKind.OFFICE_NEW : VisitKind.OFFICE_ESTABLISHED);
		}
		if (named.isPresent()) {
			return List.of(named.get());
		}
		return hospital || !OFFICE.matcher(facts.text().lower()).find() ? List.of()
				: List.of(VisitKind.OFFICE_ESTABLISHED, VisitKind.OFFICE_NEW);
	}

	private static Optional<VisitKind> kind(String code) {
		return Stream.of(VisitKind.values())
			.filter((kind) -> kind.levels(Facts.LATEST_YEAR).stream().anyMatch((level) -> level.code().equals(code)))
			.findFirst();
	}

	private static Stream<CodeMention> named(Facts facts) {
		return facts.codes().stream().filter((mention) -> CODES.contains(mention.code()));
	}

}
