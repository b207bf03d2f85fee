package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * Chooses the one initial service of each access site and encounter and codes the others
 * around it (CMS Claims Processing Manual, chapter 12, section 30.5; NCCI Policy Manual,
 * chapter 11, section B).
 */
public final class AdministrationPlanner {

	private AdministrationPlanner() {
	}

	/**
	 * Plans the administrations of a question.
	 * @param facts what was read
	 * @return the plan, empty if nothing was administered
	 */
	public static AdministrationPlan plan(Facts facts) {
		List<Service> services = inOrder(ServiceReader.read(facts));
		Map<String, Line> lines = lines(services, facts.circumstances());
		List<TimelineStep> steps = new ArrayList<>();
		Map<String, StepCoder> coders = new HashMap<>();
		lines.forEach((name, line) -> coders.put(name, new StepCoder(line)));
		services.forEach(
				(service) -> steps.addAll(Objects.requireNonNull(coders.get(service.said().line())).code(service)));
		steps.addAll(DeviceReader.read(facts.text(), !steps.isEmpty()));
		Optional<Service> initial = first(lines);
		boolean untimed = services.stream().anyMatch(AdministrationPlanner::isUntimed);
		return new AdministrationPlan(List.copyOf(steps), initial.map(StepCoder::initialCode),
				initial.map((s) -> reason(s, facts.circumstances())).orElse(""), untimed);
	}

	private static Map<String, Line> lines(List<Service> services, Circumstances circumstances) {
		boolean facility = circumstances.isFacility();
		boolean practice = circumstances.setting().isPresent() && !facility;
		Map<String, Line> lines = new LinkedHashMap<>();
		services.stream().map((service) -> service.said().line()).sorted().forEach((name) -> {
			lines.computeIfAbsent(name, (key) -> Line.of(key, services, facility, practice));
		});
		return lines;
	}

	/** The initial service of the first site, else of the next one that has any. */
	private static Optional<Service> first(Map<String, Line> lines) {
		return lines.values().stream().flatMap((line) -> line.initial().stream()).findFirst();
	}

	private static boolean isUntimed(Service service) {
		return service.isInfusion() && service.minutes() == 0 && !service.isProlonged()
				&& !service.said().stopMissing();
	}

	private static List<Service> inOrder(List<Service> services) {
		boolean timed = services.stream().allMatch((service) -> service.start().isPresent());
		Comparator<Service> order = timed ? Comparator.comparing((service) -> service.start().orElseThrow())
				: Comparator.comparing((service) -> !service.said().beforehand());
		return services.stream().sorted(order).toList();
	}

	private static String reason(Service initial, Circumstances circumstances) {
		String what = initial.label() + " is the initial service (" + StepCoder.initialCode(initial) + "): ";
		String hierarchy = "chemotherapy goes before therapeutic drugs and these before hydration, within each infusion before push before injection";
		if (circumstances.isFacility()) {
			return what + "in a facility " + hierarchy + ", whatever the order in time.";
		}
		if (circumstances.setting().isPresent()) {
			return what + "outside a facility the main reason for the visit decides, "
					+ (initial.said().mainReason() ? "here as the question says the " : "here taken to be the ")
					+ initial.drugClass().label() + (initial.isPush() ? " push" : " infusion") + ".";
		}
		return what + "in a facility " + hierarchy
				+ "; outside one the main reason for the visit decides. The setting is not given; both lead here if that drug is the reason for the visit.";
	}

}
