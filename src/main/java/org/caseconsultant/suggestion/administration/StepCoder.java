package org.caseconsultant.suggestion.administration;

import java.util.List;

import org.caseconsultant.suggestion.TimelineStep;
import org.caseconsultant.suggestion.drug.Method;

/**
 * Gives one administration its codes and units, seen beside the others of its line.
 */
final class StepCoder {

	private final Line line;

	private final PushCoder pushes;

	private final InfusionCoder infusions;

	private final HydrationCoder hydration;

	StepCoder(Line line) {
		this.line = line;
		this.pushes = new PushCoder(line);
		this.infusions = new InfusionCoder(line);
		this.hydration = new HydrationCoder(line);
	}

	static String initialCode(Service service) {
		return switch (service.drugClass()) {
			case CHEMOTHERAPY, HORMONAL -> service.isPush() ? "96409" : "96413";
			case THERAPEUTIC -> service.isPush() ? "96374" : "96365";
			case HYDRATION -> "96360";
		};
	}

	List<TimelineStep> code(Service service) {
		List<TimelineStep> steps = steps(service);
		return (this.line.isFirst() || !this.line.isInitial(service)) ? steps
				: steps.stream().map(this::asSecondInitial).toList();
	}

	private List<TimelineStep> steps(Service service) {
		if (service.isInjection()) {
			return List.of(injection(service));
		}
		if (service.method() == Method.SUBCUTANEOUS_INFUSION) {
			return Steps.withHours(service, "96369", "96370", "infusion under the skin, first hour");
		}
		if (service.isHydration()) {
			return this.hydration.code(service);
		}
		return service.isPush() ? List.of(this.pushes.code(service)) : this.infusions.code(service);
	}

	private TimelineStep asSecondInitial(TimelineStep step) {
		if (!AdministrationPlan.INITIAL.contains(step.code())) {
			return step;
		}
		String modifier = this.line.name().equals(LineReader.LATER) ? "59 or XE" : "59 or XS";
		return new TimelineStep(step.label(), step.start(), step.stop(), step.minutes(), step.code(), step.units(),
				step.reason() + "; " + this.line.name()
						+ ": an initial service of its own if the record shows the need, with modifier " + modifier,
				step.evidence());
	}

	private static TimelineStep injection(Service service) {
		return switch (service.drugClass()) {
			case CHEMOTHERAPY ->
				Steps.of(service, "96401", 1, "injection of a non-hormonal antineoplastic, one unit per injection");
			case HORMONAL ->
				Steps.of(service, "96402", 1, "injection of a hormonal antineoplastic, one unit per injection");
			default -> Steps.of(service, "96372", 1, "injection into muscle or under the skin, one unit per injection");
		};
	}

}
