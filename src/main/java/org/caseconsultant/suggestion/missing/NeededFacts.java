package org.caseconsultant.suggestion.missing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.QuestionKind;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.administration.AdministrationPlan;
import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.drug.Method;
import org.caseconsultant.suggestion.rules.Claim;

/**
 * Tells for each fact whether the answer depends on it and the question lacks it.
 */
final class NeededFacts {

	private static final Set<String> TIMED = Set.of("96360", "96361", "96365", "96366", "96367", "96413", "96415",
			"96417");

	private static final Pattern GIVEN = Pattern
		.compile("\\b(?:got|gave|given|received|administered|injections?|injected|infused)\\b");

	private static final Pattern DEPTH = Pattern
		.compile("\\b(?:simple|intermediate|complex|layer\\w*|superficial|deep|glue|dermabond|staples?)\\b");

	private static final Pattern LENGTH = Pattern.compile("\\d\\s?-?(?:cm|mm|centimet|inch)");

	private static final Pattern SITE = Pattern.compile(
			"\\b(?:face|facial|ear|eyelid|eyebrow|nose|lip|forehead|cheek|chin|neck|hand|finger|thumb|foot|toe|scalp|head|trunk|chest|abdomen|back|arm|forearm|elbow|shoulder|leg|thigh|knee|shin|wrist|ankle)s?\\b");

	private static final Pattern VIEWS = Pattern.compile("\\b(?:\\w+[- ]views?|ap|lateral|pa)\\b");

	private static final Pattern XRAY = Pattern.compile("\\b(?:x-?rays?|radiographs?|films?)\\b");

	private static final Pattern CONTRAST = Pattern.compile("\\b(?:contrast|gadolinium|w/o|w/wo|with and without)\\b");

	private static final Pattern SLICES = Pattern.compile("\\b(?:ct|cat scan|mri|mra|cta)\\b");

	private static final Pattern SIDE = Pattern.compile("\\b(?:left|right|bilateral|both|lt|rt)\\b");

	private static final Pattern GUIDANCE = Pattern
		.compile("\\b(?:ultrasound|fluoro\\w*|guid\\w+|imaging|blind|landmark)");

	private static final Pattern COUNSELLING = Pattern.compile("\\bcounsel\\w*");

	private static final Pattern VISIT = Pattern
		.compile("\\b(?:(?:office|clinic|video|telehealth) visit|e/m|e&m|level of (?:visit|service))(?!\\w)");

	private static final Set<String> VISITS = Set.of("office-visit", "telehealth-visit");

	private NeededFacts() {
	}

	static boolean times(Claim claim) {
		boolean named = claim.plan().isEmpty() && claim.namedProcedures().stream().anyMatch(TIMED::contains)
				&& claim.facts().drugs().stream().allMatch((d) -> d.time().isEmpty());
		return claim.plan().untimed() || named;
	}

	static boolean doses(Claim claim) {
		boolean drugWithout = drugs(claim).anyMatch((order) -> order.doses().isEmpty() && isFirst(claim, order));
		return drugWithout && (isAdministration(claim) || claim.facts().says(GIVEN));
	}

	/**
	 * A drug that is named again need not repeat its dose; a named code may carry units.
	 */
	private static boolean isFirst(Claim claim, DrugOrder order) {
		boolean repeated = drugs(claim)
			.anyMatch((other) -> other != order && !other.doses().isEmpty() && other.entry().equals(order.entry()));
		boolean counted = claim.named()
			.stream()
			.anyMatch(
					(n) -> n.units().isPresent() && order.entry().filter((e) -> e.code().equals(n.code())).isPresent());
		return !repeated && !counted;
	}

	static boolean route(Claim claim) {
		boolean without = drugs(claim)
			.anyMatch((order) -> (order.method().isEmpty() && order.time().isEmpty() || isOpen(order))
					&& !order.label().matches("[A-Za-z]\\d{4}.*"));
		return without && claim.facts().says(GIVEN) && !isJoint(claim);
	}

	private static boolean isOpen(DrugOrder order) {
		return order.method().filter((m) -> m == Method.INTRAVENOUS).isPresent() && order.time().isEmpty();
	}

	static boolean setting(Claim claim) {
		boolean infused = claim.plan().untimed() || claim.plan().steps().stream().anyMatch(NeededFacts::isInfusion);
		boolean depends = infused || !claim.uncertain().isEmpty();
		return depends && claim.facts().circumstances().setting().isEmpty();
	}

	private static boolean isInfusion(TimelineStep step) {
		return step.minutes() > 0 || TIMED.contains(step.code());
	}

	static boolean payer(Claim claim) {
		boolean procedures = !claim.namedProcedures().isEmpty() || claim.suggested()
			.stream()
			.anyMatch((s) -> (s.system() == CodeSystem.CPT || s.system() == CodeSystem.HCPCS) && s.score() >= 0.6);
		boolean diagnosis = claim.facts().kinds().get(0) == QuestionKind.DIAGNOSIS;
		return procedures && !diagnosis && claim.facts().circumstances().payer().isEmpty();
	}

	static boolean diagnosis(Claim claim) {
		boolean depends = isAdministration(claim) || isJoint(claim) || isImaging(claim)
				|| has(claim, "laboratory", "ecg", "stress-test");
		boolean given = claim.suggested()
			.stream()
			.anyMatch((s) -> s.system() == CodeSystem.ICD10CM
					&& (s.named() || (s.score() >= 0.5 && !s.code().startsWith("Z"))));
		return depends && !given && claim.uncertain().isEmpty();
	}

	static boolean patientKind(Claim claim) {
		boolean named = claim.namedProcedures().stream().anyMatch((c) -> c.startsWith("9920") || c.startsWith("9921"));
		return isVisit(claim) && !named && claim.facts().circumstances().patientKind().isEmpty();
	}

	static boolean level(Claim claim) {
		boolean known = claim.suggested()
			.stream()
			.anyMatch((s) -> s.code().matches("9920[2-5]|9921[1-5]") && (s.named() || s.score() > 0.6));
		return isVisit(claim) && !known;
	}

	static boolean views(Claim claim) {
		return claim.facts().says(XRAY) && !claim.facts().says(VIEWS) && touches(claim, "radiology");
	}

	static boolean contrast(Claim claim) {
		return claim.facts().says(SLICES) && !claim.facts().says(CONTRAST) && touches(claim, "ct", "mri");
	}

	static boolean length(Claim claim) {
		return has(claim, "wound-repair") && !claim.facts().says(LENGTH);
	}

	static boolean site(Claim claim) {
		return has(claim, "wound-repair") && !claim.facts().says(SITE);
	}

	static boolean depth(Claim claim) {
		return has(claim, "wound-repair") && !claim.facts().says(DEPTH);
	}

	static boolean age(Claim claim) {
		return has(claim, "vaccine-administration", "preventive-visit") && claim.facts().circumstances().age().isEmpty()
				&& !claim.facts().circumstances().isMedicare();
	}

	static boolean counselling(Claim claim) {
		boolean young = claim.facts().circumstances().age().filter((years) -> years > 18).isEmpty();
		return has(claim, "vaccine-administration") && young && !claim.facts().says(COUNSELLING)
				&& !claim.facts().circumstances().isMedicare();
	}

	static boolean side(Claim claim) {
		return isJoint(claim) && !claim.facts().says(SIDE);
	}

	static boolean guidance(Claim claim) {
		return isJoint(claim) && !claim.facts().says(GUIDANCE);
	}

	private static Stream<DrugOrder> drugs(Claim claim) {
		return claim.facts().drugs().stream().filter((order) -> order.kind() == DrugOrder.Kind.DRUG);
	}

	private static boolean isAdministration(Claim claim) {
		return !claim.plan().isEmpty() || claim.namedProcedures().stream().anyMatch(AdministrationPlan::governs);
	}

	private static boolean isVisit(Claim claim) {
		return claim.facts().says(VISIT) || claim.families().stream().anyMatch(VISITS::contains);
	}

	private static boolean isJoint(Claim claim) {
		boolean suggested = claim.procedures(0.6).stream().limit(3).anyMatch(NeededFacts::isJointCode);
		return suggested || claim.namedProcedures().stream().anyMatch(NeededFacts::isJointCode);
	}

	private static boolean isJointCode(String code) {
		return code.startsWith("2060") || code.startsWith("2061");
	}

	private static boolean isImaging(Claim claim) {
		return has(claim, "radiology", "ct", "mri", "ultrasound");
	}

	private static boolean has(Claim claim, String... families) {
		return Set.of(families).stream().anyMatch(claim.families()::contains);
	}

	private static boolean touches(Claim claim, String... families) {
		return claim.suggested()
			.stream()
			.flatMap((s) -> claim.entry(s.code()).stream())
			.anyMatch((entry) -> Set.of(families).contains(entry.family()));
	}

}
