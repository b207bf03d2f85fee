package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.TimelineStep;

/**
 * Makes the steps of one administration.
 */
final class Steps {

	private Steps() {
	}

	static TimelineStep of(Service service, String code, int units, String reason) {
		return new TimelineStep(service.label(), service.start(), service.stop(), service.minutes(), code, units,
				reason, words(service));
	}

	static TimelineStep none(Service service, String reason) {
		return of(service, "", 0, reason);
	}

	static List<TimelineStep> withHours(Service service, String first, String hour, String reason) {
		List<TimelineStep> steps = new ArrayList<>();
		steps.add(of(service, first, 1, reason + "; run of " + length(service)));
		int further = InfusionTime.furtherHours(service.minutes());
		if (further > 0) {
			steps.add(of(service, hour, further, service.minutes() + " minutes: " + further + " further hour"
					+ ((further > 1) ? "s" : "") + " behind the first, each from 31 minutes"));
		}
		return steps;
	}

	static String length(Service service) {
		return (service.minutes() > 0) ? service.minutes() + " minutes" : "unknown length";
	}

	private static Evidence words(Service service) {
		Evidence segment = service.order().segment();
		String stripped = segment.words().strip();
		int start = segment.start() + segment.words().indexOf(stripped);
		return new Evidence(start, start + stripped.length(), stripped);
	}

}
