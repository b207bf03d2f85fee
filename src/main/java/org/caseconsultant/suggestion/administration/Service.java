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
 * @param said what else the question says of it
 */
record Service(DrugOrder order, DrugClass drugClass, Method method, Particulars said) {

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

	boolean isInVein() {
		return isPush() || isInfusion();
	}

	boolean isHydration() {
		return this.drugClass == DrugClass.HYDRATION;
	}

	boolean isDrugInfusion() {
		return isInfusion() && !isHydration() && !isProlonged();
	}

	/** Chemotherapy that a pump gives for more than eight hours: begun here only. */
	boolean isProlonged() {
		return isInfusion() && this.drugClass.isChemotherapy() && this.said.pump()
				&& (minutes() == 0 || minutes() > InfusionTime.LONGEST_ATTENDED);
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
		return this.order.time().flatMap(TimeMention::start).or(() -> this.said.at());
	}

	Optional<LocalTime> stop() {
		return this.order.time().flatMap(TimeMention::stop);
	}

	Optional<Stretch> stretch() {
		return start().filter((start) -> minutes() > 0)
			.map((start) -> start.toSecondOfDay() / 60)
			.map((from) -> new Stretch(from, from + minutes()));
	}

	boolean runsBeside(Service other) {
		return stretch().flatMap((own) -> other.stretch().filter(own::overlaps)).isPresent();
	}

	boolean isSameDrug(Service other) {
		return this.order.entry().isPresent() && this.order.entry().equals(other.order.entry());
	}

	Service through(String line) {
		return new Service(this.order, this.drugClass, this.method, this.said.through(line));
	}

	String label() {
		return this.order.label();
	}

}
