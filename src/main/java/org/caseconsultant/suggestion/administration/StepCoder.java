package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.drug.Method;

/**
 * Gives one administration its codes and units, seen beside the others.
 */
final class StepCoder {

	private final List<Service> services;

	private final Optional<Service> initial;

	private final boolean facility;

	StepCoder(List<Service> services, Optional<Service> initial, boolean facility) {
		this.services = services;
		this.initial = initial;
		this.facility = facility;
	}

	static String initialCode(Service service) {
		return switch (service.drugClass()) {
			case CHEMOTHERAPY, HORMONAL -> service.isPush() ? "96409" : "96413";
			case THERAPEUTIC -> service.isPush() ? "96374" : "96365";
			case HYDRATION -> "96360";
		};
	}

	List<TimelineStep> code(Service service) {
		if (service.isInjection()) {
			return List.of(injection(service));
		}
		if (service.method() == Method.SUBCUTANEOUS_INFUSION) {
			return withHours(service, "96369", "96370", "infusion under the skin, first hour");
		}
		if (service.drugClass() == DrugClass.HYDRATION) {
			return hydration(service);
		}
		return service.isPush() ? List.of(push(service)) : infusion(service);
	}

	private static TimelineStep injection(Service service) {
		return switch (service.drugClass()) {
			case CHEMOTHERAPY ->
				step(service, "96401", 1, "injection of a non-hormonal antineoplastic, one unit per injection");
			case HORMONAL ->
				step(service, "96402", 1, "injection of a hormonal antineoplastic, one unit per injection");
			default -> step(service, "96372", 1, "injection into muscle or under the skin, one unit per injection");
		};
	}

	private TimelineStep push(Service service) {
		String length = (service.minutes() > 0) ? "run of " + service.minutes() + " minutes; up to 15 is a push"
				: "push";
		if (isInitial(service)) {
			return step(service, initialCode(service), 1, length + "; the only initial service of the encounter");
		}
		if (service.drugClass().isChemotherapy()) {
			return step(service, "96411", 1, length + "; further chemotherapy push beside the initial service");
		}
		if (isRepeated(service)) {
			return repeatedPush(service, length);
		}
		return step(service, "96375", 1, length + "; further push of another drug beside the initial service");
	}

	private boolean isRepeated(Service service) {
		return this.services.stream()
			.takeWhile((other) -> other != service)
			.anyMatch((other) -> other.isPush() && other.isSameDrug(service));
	}

	private TimelineStep repeatedPush(Service service, String length) {
		return this.facility
				? step(service, "96376", 1,
						length + "; same drug again in a facility, if more than 30 minutes lie between")
				: step(service, "", 0, length + "; same drug again, which only a facility reports");
	}

	private List<TimelineStep> infusion(Service service) {
		boolean chemotherapy = service.drugClass().isChemotherapy();
		String hour = chemotherapy ? "96415" : "96366";
		if (isInitial(service)) {
			return withHours(service, initialCode(service), hour, "initial infusion, first hour");
		}
		if (isConcurrent(service)) {
			return List.of(concurrent(service, chemotherapy));
		}
		return withHours(service, chemotherapy ? "96417" : "96367", hour,
				"infusion of another drug after the initial one, up to an hour");
	}

	private boolean isConcurrent(Service service) {
		return this.services.stream()
			.anyMatch((other) -> other != service && other.isInfusion() && other.drugClass() != DrugClass.HYDRATION
					&& other.runsBeside(service) && (isInitial(other) || comesFirst(other, service)));
	}

	private boolean comesFirst(Service one, Service other) {
		return this.services.indexOf(one) < this.services.indexOf(other);
	}

	private TimelineStep concurrent(Service service, boolean chemotherapy) {
		if (chemotherapy) {
			return step(service, "", 0,
					"runs beside another infusion; there is no code of its own for concurrent chemotherapy");
		}
		boolean second = this.services.stream()
			.takeWhile((other) -> other != service)
			.anyMatch((other) -> other.isInfusion() && !isInitial(other) && other.drugClass() == DrugClass.THERAPEUTIC
					&& isConcurrent(other));
		return second ? step(service, "", 0, "second concurrent infusion; reported once per encounter only")
				: step(service, "96368", 1, "runs beside another infusion through the same access; once per encounter");
	}

	private List<TimelineStep> hydration(Service service) {
		int minutes = service.minutes();
		if (minutes > 0 && minutes < InfusionTime.SHORTEST_HYDRATION) {
			return List.of(step(service, "", 0, minutes + " minutes; hydration is reported from 31 minutes"));
		}
		if (isInitial(service)) {
			return withHours(service, "96360", "96361", "hydration as the only service, from 31 minutes");
		}
		if (this.services.stream()
			.anyMatch((other) -> other != service && other.isInfusion() && other.runsBeside(service))) {
			return List.of(step(service, "", 0, "runs beside another infusion; such fluid is not reported"));
		}
		int units = (minutes == 0) ? 1 : InfusionTime.hydrationBesideInitial(minutes);
		return List.of(step(service, "96361", units, "hydration of " + length(service)
				+ " beside another initial service; one unit from 31 minutes, then each further hour"));
	}

	private static List<TimelineStep> withHours(Service service, String first, String hour, String reason) {
		List<TimelineStep> steps = new ArrayList<>();
		steps.add(step(service, first, 1, reason + "; run of " + length(service)));
		int further = InfusionTime.furtherHours(service.minutes());
		if (further > 0) {
			steps.add(step(service, hour, further, service.minutes() + " minutes: " + further + " further hour"
					+ ((further > 1) ? "s" : "") + " behind the first, each from 31 minutes"));
		}
		return steps;
	}

	private static String length(Service service) {
		return (service.minutes() > 0) ? service.minutes() + " minutes" : "unknown length";
	}

	private boolean isInitial(Service service) {
		return this.initial.filter((i) -> i == service).isPresent();
	}

	private static TimelineStep step(Service service, String code, int units, String reason) {
		return new TimelineStep(service.label(), service.start(), service.stop(), service.minutes(), code, units,
				reason, words(service));
	}

	private static Evidence words(Service service) {
		Evidence segment = service.order().segment();
		String stripped = segment.words().strip();
		int start = segment.start() + segment.words().indexOf(stripped);
		return new Evidence(start, start + stripped.length(), stripped);
	}

}
