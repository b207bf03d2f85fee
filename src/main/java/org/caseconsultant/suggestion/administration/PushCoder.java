package org.caseconsultant.suggestion.administration;

import java.util.Optional;

import org.caseconsultant.suggestion.TimelineStep;

/**
 * Codes pushes into the vein: one initial, then each further drug; the same drug again
 * only for a facility, and more than 30 minutes after the push reported before (CPT
 * guidelines, section on therapeutic, prophylactic and diagnostic injections and
 * infusions; CMS Claims Processing Manual, chapter 4, section 230.2).
 */
final class PushCoder {

	private final Line line;

	PushCoder(Line line) {
		this.line = line;
	}

	TimelineStep code(Service service) {
		String length = length(service);
		if (this.line.isInitial(service)) {
			return Steps.of(service, StepCoder.initialCode(service), 1,
					length + "; the only initial service of the encounter");
		}
		if (service.drugClass().isChemotherapy()) {
			return chemotherapy(service, length);
		}
		if (reportedBefore(service).isPresent()) {
			return repeated(service, length);
		}
		return Steps.of(service, "96375", 1, length + "; further push of another drug beside the initial service");
	}

	private static String length(Service service) {
		if (service.said().stopMissing()) {
			return "infusion without a stop time, which counts as a push";
		}
		return (service.minutes() > 0) ? "run of " + service.minutes() + " minutes; up to 15 is a push" : "push";
	}

	private TimelineStep chemotherapy(Service service, String length) {
		return reportedBefore(service).isPresent()
				? Steps.none(service, length + "; the same drug again, and 96411 is for a further drug")
				: Steps.of(service, "96411", 1, length + "; further chemotherapy push beside the initial service");
	}

	private TimelineStep repeated(Service service, String length) {
		if (!this.line.facility()) {
			return Steps.none(service, length + "; same drug again, which only a facility reports");
		}
		Optional<Integer> minutes = sinceReported(service);
		if (minutes.filter((m) -> m <= InfusionTime.BETWEEN_PUSHES).isPresent()) {
			return Steps.none(service, length + "; same drug again after " + minutes.orElseThrow()
					+ " minutes, and it takes more than 30");
		}
		return Steps.of(service, "96376", 1,
				length + "; same drug again in a facility, " + minutes.map((m) -> m + " minutes after the push before")
					.orElse("if more than 30 minutes lie between"));
	}

	private Optional<Integer> sinceReported(Service service) {
		return reportedBefore(service).flatMap(Service::start)
			.flatMap((before) -> service.start().map((own) -> (own.toSecondOfDay() - before.toSecondOfDay()) / 60));
	}

	/** The last push of the drug that has a code of its own. */
	private Optional<Service> reportedBefore(Service service) {
		return this.line.aheadOf(service)
			.stream()
			.filter((other) -> other.isPush() && other.isSameDrug(service))
			.filter((other) -> this.line.isInitial(other) || !code(other).code().isEmpty())
			.reduce((one, next) -> next);
	}

}
