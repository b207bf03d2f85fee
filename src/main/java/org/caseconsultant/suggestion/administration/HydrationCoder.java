package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.TimelineStep;

/**
 * Codes hydration: from 31 minutes, and only the time in which no drug is infused beside
 * it (CPT guidelines, section on hydration; CMS Claims Processing Manual, chapter 12,
 * section 30.5). Where a drug interrupts it, each stretch has to reach 31 minutes of its
 * own.
 */
final class HydrationCoder {

	private final Line line;

	HydrationCoder(Line line) {
		this.line = line;
	}

	List<TimelineStep> code(Service service) {
		if (service.said().stopMissing()) {
			return List.of(Steps.none(service, "no stop time, so 31 minutes of hydration are not shown"));
		}
		if (service.said().beside() && hasDrugInfusion()) {
			return List.of(besideDrug(service));
		}
		List<Integer> pieces = pieces(service);
		boolean whole = pieces.size() == 1 && pieces.get(0) == service.minutes();
		if (whole && service.minutes() > 0 && service.minutes() < InfusionTime.SHORTEST_HYDRATION) {
			return List.of(Steps.none(service, service.minutes() + " minutes; hydration is reported from 31 minutes"));
		}
		if (pieces.stream().noneMatch((piece) -> piece == 0 || piece >= InfusionTime.SHORTEST_HYDRATION)) {
			return List.of(besideDrug(service));
		}
		return this.line.isInitial(service) ? initial(service, pieces) : List.of(further(service, pieces, whole));
	}

	private static TimelineStep besideDrug(Service service) {
		return Steps.none(service, "runs beside another infusion; such fluid is not reported");
	}

	private boolean hasDrugInfusion() {
		return this.line.services().stream().anyMatch(Service::isDrugInfusion);
	}

	/** Minutes of each stretch that runs alone; 0 if the length is not known. */
	private List<Integer> pieces(Service service) {
		return service.stretch()
			.map((own) -> own.without(besides(service)).stream().map(Stretch::minutes).toList())
			.orElse(List.of(service.minutes()));
	}

	/** All infusions of drugs, and the fluid that came before. */
	private List<Stretch> besides(Service service) {
		List<Service> ordered = this.line.initialFirst();
		Stream<Service> drugs = ordered.stream().filter(Service::isDrugInfusion);
		Stream<Service> fluids = ordered.stream()
			.takeWhile((other) -> other != service)
			.filter((other) -> other.isInfusion() && other.isHydration());
		return Stream.concat(drugs, fluids).flatMap((other) -> other.stretch().stream()).toList();
	}

	private List<TimelineStep> initial(Service service, List<Integer> pieces) {
		if (pieces.size() == 1 && pieces.get(0) == service.minutes()) {
			return Steps.withHours(service, "96360", "96361", "hydration as the initial service, from 31 minutes");
		}
		List<TimelineStep> steps = new ArrayList<>();
		steps.add(Steps.of(service, "96360", 1, "hydration as the initial service; " + alone(pieces)));
		int further = units(pieces) - 1;
		if (further > 0) {
			steps.add(Steps.of(service, "96361", further, alone(pieces)));
		}
		return steps;
	}

	private static TimelineStep further(Service service, List<Integer> pieces, boolean whole) {
		int units = (service.minutes() == 0) ? 1 : units(pieces);
		return Steps.of(service, "96361", units,
				"hydration of " + Steps.length(service)
						+ " behind another initial service; one unit from 31 minutes, then each further hour"
						+ (whole ? "" : "; " + alone(pieces)));
	}

	private static int units(List<Integer> pieces) {
		return pieces.stream().mapToInt(InfusionTime::hydrationBesideInitial).sum();
	}

	private static String alone(List<Integer> pieces) {
		return "without a drug beside it for " + String.join(" and ", pieces.stream().map(String::valueOf).toList())
				+ " minutes";
	}

}
