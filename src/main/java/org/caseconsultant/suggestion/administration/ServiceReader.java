package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.drug.Method;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;
import org.caseconsultant.suggestion.text.TimeMention;

/**
 * Makes administrations out of drug orders: which were given, and by push, infusion or
 * injection.
 */
final class ServiceReader {

	private static final Pattern BEFORE = Pattern
		.compile("\\b(?:beforehand|before|prior|pre-?hydrat\\w*|pre-?med\\w*|first)\\b");

	private static final Pattern VEIN = Pattern.compile("\\b(?:iv|i\\.v\\.|infus\\w*|push|ivp|ivpb)\\b");

	private ServiceReader() {
	}

	static List<Service> read(Facts facts) {
		List<Service> services = new ArrayList<>();
		for (DrugOrder order : facts.drugs()) {
			method(facts, order).ifPresent((method) -> services.add(service(facts, order, method)));
		}
		return services.stream().filter((service) -> !isRepeated(service, services)).toList();
	}

	private static Service service(Facts facts, DrugOrder order, Method method) {
		boolean before = BEFORE.matcher(facts.text().lower(order.segment())).find();
		return new Service(order, DrugClass.of(order), method, before);
	}

	/** A drug that is named again without anything new is the same administration. */
	private static boolean isRepeated(Service service, List<Service> services) {
		boolean bare = service.order().time().isEmpty() && service.order().doses().isEmpty();
		return bare && services.stream()
			.filter((other) -> other != service
					&& (other.isSameDrug(service) || other.label().equalsIgnoreCase(service.label())))
			.anyMatch((other) -> !other.order().doses().isEmpty() || other.order().time().isPresent()
					|| services.indexOf(other) < services.indexOf(service));
	}

	private static Optional<Method> method(Facts facts, DrugOrder order) {
		if (AssertionReader.judge(facts.text(), order.evidence()) == Assertion.NEGATED || isVaccine(order)) {
			return Optional.empty();
		}
		if (order.kind() == DrugOrder.Kind.FLUID) {
			return isGiven(order) ? Optional.of(Method.INFUSION) : Optional.empty();
		}
		return order.method().map((method) -> byTime(method, order)).orElseGet(() -> byTimeAlone(facts, order));
	}

	private static boolean isVaccine(DrugOrder order) {
		return order.entry()
			.filter((entry) -> entry.family().contains("vaccin") || entry.family().contains("immuniz"))
			.isPresent();
	}

	private static boolean isGiven(DrugOrder order) {
		return order.time().isPresent() || !order.doses().isEmpty()
				|| order.method().filter((m) -> m == Method.INFUSION).isPresent();
	}

	private static Optional<Method> byTime(Method method, DrugOrder order) {
		int minutes = order.time().map(TimeMention::minutes).orElse(0);
		return switch (method) {
			case PUSH, INTRAMUSCULAR, SUBCUTANEOUS, SUBCUTANEOUS_INFUSION -> Optional.of(method);
			case INFUSION -> Optional.of(InfusionTime.isPush(minutes) ? Method.PUSH : Method.INFUSION);
			case INTRAVENOUS -> (minutes == 0) ? Optional.empty() : byMinutes(minutes);
			case ORAL, INTRANASAL, LOCAL -> Optional.empty();
		};
	}

	private static Optional<Method> byTimeAlone(Facts facts, DrugOrder order) {
		return order.time().filter((time) -> facts.says(VEIN)).flatMap((time) -> byMinutes(time.minutes()));
	}

	private static Optional<Method> byMinutes(int minutes) {
		return Optional.of(InfusionTime.isPush(minutes) ? Method.PUSH : Method.INFUSION);
	}

}
