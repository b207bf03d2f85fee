package org.caseconsultant.suggestion.administration;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.TimelineStep;

/**
 * Codes pushes into the vein: one initial, then each further drug; the same drug again
 * only for a facility, and more than 30 minutes after the push reported before (CPT
 * guidelines, section on therapeutic, prophylactic and diagnostic injections and
 * infusions; CMS Claims Processing Manual, chapter 4, section 230.2).
 */
final class PushCoder {

	private static final int DAY = 86_400;

	private final Line line;

	private final Map<CatalogEntry, Service> reported = new HashMap<>();

	private final Map<Service, TimelineStep> steps = new IdentityHashMap<>();

	PushCoder(Line line) {
		this.line = line;
		line.initialFirst().stream().filter(Service::isPush).forEach(this::take);
	}

	TimelineStep code(Service service) {
		return Objects.requireNonNull(this.steps.get(service));
	}

	private void take(Service service) {
		TimelineStep step = step(service);
		this.steps.put(service, step);
		if (!step.code().isEmpty()) {
			service.order().entry().ifPresent((entry) -> this.reported.put(entry, service));
		}
	}

	private TimelineStep step(Service service) {
		String length = length(service);
		Optional<Service> before = service.order().entry().map(this.reported::get);
		if (this.line.isInitial(service)) {
			return Steps.of(service, StepCoder.initialCode(service), 1,
					length + "; the only initial service of the encounter");
		}
		if (service.drugClass().isChemotherapy()) {
			return before.isPresent()
					? Steps.none(service, length + "; the same drug again, and 96411 is for a further drug")
					: Steps.of(service, "96411", 1, length + "; further chemotherapy push beside the initial service");
		}
		return before.map((other) -> repeated(service, other, length))
			.orElseGet(() -> Steps.of(service, "96375", 1,
					length + "; further push of another drug beside the initial service"));
	}

	private static String length(Service service) {
		if (service.said().stopMissing()) {
			return "infusion without a stop time, which counts as a push";
		}
		return (service.minutes() > 0) ? "run of " + service.minutes() + " minutes; up to 15 is a push" : "push";
	}

	private TimelineStep repeated(Service service, Service before, String length) {
		if (!this.line.facility()) {
			return Steps.none(service, length + "; same drug again, which only a facility reports");
		}
		Optional<Integer> minutes = between(before, service);
		if (minutes.filter((m) -> m <= InfusionTime.BETWEEN_PUSHES).isPresent()) {
			return Steps.none(service, length + "; same drug again after " + minutes.orElseThrow()
					+ " minutes, and it takes more than 30");
		}
		return Steps.of(service, "96376", 1,
				length + "; same drug again in a facility, " + minutes.map((m) -> m + " minutes after the push before")
					.orElse("if more than 30 minutes lie between"));
	}

	private static Optional<Integer> between(Service before, Service service) {
		return before.start()
			.flatMap((first) -> service.start()
				.map((next) -> Math.floorMod(next.toSecondOfDay() - first.toSecondOfDay(), DAY) / 60));
	}

}
