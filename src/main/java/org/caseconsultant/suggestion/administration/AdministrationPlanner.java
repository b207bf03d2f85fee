package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Facts;

/**
 * Chooses the one initial service of an encounter and codes the others around it (CMS
 * Claims Processing Manual, chapter 12, section 30.5; NCCI Policy Manual, chapter 11,
 * section B).
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
		Optional<Service> initial = initial(services);
		List<TimelineStep> steps = new ArrayList<>();
		StepCoder coder = new StepCoder(services, initial, facts.circumstances().isFacility());
		services.forEach((service) -> steps.addAll(coder.code(service)));
		boolean untimed = services.stream().anyMatch((s) -> s.isInfusion() && s.minutes() == 0);
		return new AdministrationPlan(List.copyOf(steps), initial.map(StepCoder::initialCode),
				initial.map((s) -> reason(s, facts.circumstances())).orElse(""), untimed);
	}

	private static List<Service> inOrder(List<Service> services) {
		boolean timed = services.stream().allMatch((service) -> service.start().isPresent());
		Comparator<Service> order = timed ? Comparator.comparing((service) -> service.start().orElseThrow())
				: Comparator.comparing((service) -> !service.beforehand());
		return services.stream().sorted(order).toList();
	}

	private static Optional<Service> initial(List<Service> services) {
		return services.stream()
			.filter((service) -> service.isPush() || service.isInfusion())
			.filter((service) -> !isTooShort(service))
			.min(Comparator.comparingInt(Service::rank).thenComparing((service) -> -service.minutes()));
	}

	private static boolean isTooShort(Service service) {
		return service.drugClass() == DrugClass.HYDRATION && service.minutes() > 0
				&& service.minutes() < InfusionTime.SHORTEST_HYDRATION;
	}

	private static String reason(Service initial, Circumstances circumstances) {
		String what = initial.label() + " is the initial service (" + StepCoder.initialCode(initial) + "): ";
		String hierarchy = "chemotherapy goes before therapeutic drugs and these before hydration, within each infusion before push before injection";
		if (circumstances.isFacility()) {
			return what + "in a facility " + hierarchy + ", whatever the order in time.";
		}
		if (circumstances.setting().isPresent()) {
			return what + "outside a facility the main reason for the visit decides, here taken to be the "
					+ initial.drugClass().label() + (initial.isPush() ? " push" : " infusion") + ".";
		}
		return what + "in a facility " + hierarchy
				+ "; outside one the main reason for the visit decides. The setting is not given; both lead here if that drug is the reason for the visit.";
	}

}
