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
 * injection. An infusion whose record lacks the stop time counts as a push.
 */
final class ServiceReader {

	private static final Pattern VEIN = Pattern.compile("\\b(?:iv|i\\.v\\.|infus\\w*|push|ivp|ivpb)\\b");

	private ServiceReader() {
	}

	static List<Service> read(Facts facts) {
		List<Service> services = new ArrayList<>();
		ParticularsReader particulars = new ParticularsReader(facts.text());
		for (DrugOrder order : facts.drugs()) {
			Particulars said = particulars.read(order);
			method(facts, order).map((method) -> said.stopMissing() ? withoutStop(method, order) : method)
				.ifPresent((method) -> services.add(new Service(order, DrugClass.of(order), method, said)));
		}
		return LineReader
			.withOneMainLine(services.stream().filter((service) -> !isRepeated(service, services)).toList());
	}

	private static Method withoutStop(Method method, DrugOrder order) {
		return (method == Method.INFUSION && order.kind() != DrugOrder.Kind.FLUID) ? Method.PUSH : method;
	}

	/** A drug that is named again without anything new is the same administration. */
	private static boolean isRepeated(Service service, List<Service> services) {
		return isBare(service) && services.stream()
			.filter((other) -> other != service
					&& (other.isSameDrug(service) || other.label().equalsIgnoreCase(service.label())))
			.anyMatch((other) -> !isBare(other) || services.indexOf(other) < services.indexOf(service));
	}

	private static boolean isBare(Service service) {
		return service.order().time().isEmpty() && service.order().doses().isEmpty() && service.said().at().isEmpty();
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
		boolean short15 = InfusionTime.isPush(minutes);
		return switch (method) {
			case PUSH, INTRAMUSCULAR, SUBCUTANEOUS -> Optional.of(method);
			case SUBCUTANEOUS_INFUSION -> Optional.of(short15 ? Method.SUBCUTANEOUS : method);
			case INFUSION -> Optional.of(short15 ? Method.PUSH : Method.INFUSION);
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
