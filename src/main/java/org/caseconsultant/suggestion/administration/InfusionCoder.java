package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.TimelineStep;

/**
 * Codes infusions of drugs: initial, in sequence, at the same time, and by a pump that
 * the patient takes along (CPT guidelines, section on hydration, injections and
 * infusions, and section on chemotherapy; CMS Claims Processing Manual, chapter 12,
 * section 30.5).
 */
final class InfusionCoder {

	private final Line line;

	private final List<Service> taken = new ArrayList<>();

	private final Map<CatalogEntry, Integer> minutes = new HashMap<>();

	private final Map<Service, List<TimelineStep>> steps = new IdentityHashMap<>();

	private boolean concurrentReported;

	InfusionCoder(Line line) {
		this.line = line;
		line.initialFirst()
			.stream()
			.filter((service) -> service.isInfusion() && !service.isHydration())
			.forEach(this::take);
	}

	List<TimelineStep> code(Service service) {
		return Objects.requireNonNull(this.steps.get(service));
	}

	private void take(Service service) {
		this.steps.put(service, steps(service));
		if (service.isDrugInfusion()) {
			this.taken.add(service);
			service.order().entry().ifPresent((entry) -> this.minutes.merge(entry, service.minutes(), Integer::sum));
		}
	}

	private List<TimelineStep> steps(Service service) {
		boolean chemotherapy = service.drugClass().isChemotherapy();
		String hour = chemotherapy ? "96415" : "96366";
		if (service.isProlonged()) {
			return List.of(Steps.of(service, "96416", 1,
					"chemotherapy by a pump for more than 8 hours: its start is reported, not its hours"));
		}
		if (this.line.isInitial(service)) {
			return Steps.withHours(service, StepCoder.initialCode(service), hour, "initial infusion, first hour");
		}
		int before = service.order().entry().map((entry) -> this.minutes.getOrDefault(entry, 0)).orElse(0);
		if (before > 0) {
			return List.of(again(service, hour, before));
		}
		if (isConcurrent(service)) {
			return List.of(concurrent(service, chemotherapy));
		}
		return Steps.withHours(service, chemotherapy ? "96417" : "96367", hour,
				"infusion of another drug after the initial one, up to an hour");
	}

	/** The codes for a sequence are for another drug; the same drug goes on counting. */
	private static TimelineStep again(Service service, String hour, int before) {
		int units = InfusionTime.addedHours(before, service.minutes());
		String reason = "the same drug again: its " + service.minutes() + " minutes count behind the " + before
				+ " before";
		return (units > 0) ? Steps.of(service, hour, units, reason)
				: Steps.none(service, reason + ", which makes no further hour");
	}

	private boolean isConcurrent(Service service) {
		return this.taken.stream().anyMatch((other) -> other.runsBeside(service) || isSaid(service, other));
	}

	private static boolean isSaid(Service service, Service other) {
		boolean timed = service.stretch().isPresent() && other.stretch().isPresent();
		return !timed && (service.said().beside() || other.said().beside());
	}

	private TimelineStep concurrent(Service service, boolean chemotherapy) {
		if (chemotherapy) {
			return Steps.none(service,
					"runs beside another infusion; there is no code of its own for concurrent chemotherapy");
		}
		if (this.concurrentReported) {
			return Steps.none(service, "second concurrent infusion; reported once per encounter only");
		}
		this.concurrentReported = true;
		return Steps.of(service, "96368", 1,
				"runs beside another infusion through the same access; once per encounter");
	}

}
