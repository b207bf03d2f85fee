package org.caseconsultant.suggestion.administration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What went through one access site in one encounter, with its one initial service.
 *
 * @param name empty for the first site, else how the question calls it
 * @param services in the order in which they were given
 * @param initial the initial service, if there is one
 * @param facility whether a facility reports
 */
record Line(String name, List<Service> services, Optional<Service> initial, boolean facility) {

	/**
	 * Chooses the initial service. In a facility the hierarchy decides; in a practice the
	 * main reason for the encounter, and the hierarchy where the question names none. Of
	 * two infusions of one rank the longer one, of two pushes the first one is taken.
	 */
	static Line of(String name, List<Service> all, boolean facility, boolean practice) {
		List<Service> services = all.stream().filter((service) -> service.said().line().equals(name)).toList();
		Optional<Service> initial = services.stream()
			.filter(Line::mayBeInitial)
			.min(Comparator.comparing((Service service) -> !(practice && service.said().mainReason()))
				.thenComparingInt(Service::rank)
				.thenComparingInt((service) -> service.isPush() ? 0 : -service.minutes()));
		return new Line(name, services, initial, facility);
	}

	private static boolean mayBeInitial(Service service) {
		boolean short30 = service.isHydration()
				&& (service.said().stopMissing() || isWithin(service.minutes(), InfusionTime.SHORTEST_HYDRATION));
		return (service.isPush() || service.isInfusion()) && !service.isProlonged() && !short30;
	}

	private static boolean isWithin(int minutes, int shortest) {
		return minutes > 0 && minutes < shortest;
	}

	boolean isInitial(Service service) {
		return this.initial.filter((i) -> i == service).isPresent();
	}

	boolean isFirst() {
		return this.name.isEmpty();
	}

	/**
	 * Orders the services as they are coded: the initial one ahead of all, whenever it
	 * was given.
	 */
	List<Service> initialFirst() {
		return Stream.concat(this.initial.stream(), this.services.stream().filter((service) -> !isInitial(service)))
			.toList();
	}

}
