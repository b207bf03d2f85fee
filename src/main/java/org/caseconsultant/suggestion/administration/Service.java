package org.caseconsultant.suggestion.administration;

import java.time.LocalTime;
import java.util.Optional;

import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.drug.Method;
import org.caseconsultant.suggestion.text.TimeMention;

/**
 * One administration.
 *
 * @param order the drug or fluid
 * @param drugClass its series of codes
 * @param method push, infusion or injection
 * @param beforehand whether the question puts it before the others
 */
record Service(DrugOrder order, DrugClass drugClass, Method method, boolean beforehand) {

	int minutes() {
		return this.order.time().map(TimeMention::minutes).orElse(0);
	}

	boolean isInjection() {
		return this.method == Method.INTRAMUSCULAR || this.method == Method.SUBCUTANEOUS;
	}

	boolean isPush() {
		return this.method == Method.PUSH;
	}

	boolean isInfusion() {
		return this.method == Method.INFUSION;
	}

	/**
	 * Ranks for the choice of the initial service: chemotherapy before therapeutic before
	 * hydration, infusion before push (CPT hierarchy for facilities; a practice goes by
	 * the main reason of the visit).
	 */
	int rank() {
		int series = switch (this.drugClass) {
			case CHEMOTHERAPY, HORMONAL -> 0;
			case THERAPEUTIC -> 1;
			case HYDRATION -> 2;
		};
		return series * 2 + (isPush() ? 1 : 0);
	}

	Optional<LocalTime> start() {
		return this.order.time().flatMap(TimeMention::start);
	}

	Optional<LocalTime> stop() {
		return this.order.time().flatMap(TimeMention::stop);
	}

	boolean runsBeside(Service other) {
		if (start().isEmpty() || other.start().isEmpty() || stop().isEmpty() || other.stop().isEmpty()) {
			return false;
		}
		return start().get().isBefore(other.stop().get()) && other.start().get().isBefore(stop().get());
	}

	boolean isSameDrug(Service other) {
		return this.order.entry().isPresent() && this.order.entry().equals(other.order.entry());
	}

	String label() {
		return this.order.label();
	}

}
