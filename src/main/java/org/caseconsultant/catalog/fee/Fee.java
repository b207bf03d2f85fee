package org.caseconsultant.catalog.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fee of the physician fee schedule and how it was worked out.
 *
 * @param amount US dollars, rounded to cents
 * @param facility whether it is the fee in a facility
 * @param values the relative values
 * @param index the locality
 */
public record Fee(BigDecimal amount, boolean facility, RelativeValues values, PracticeCostIndex index) {

	/**
	 * Works a fee out: (work x work index + practice x practice index + malpractice x
	 * malpractice index) x conversion factor (42 CFR 414.20; CMS PPRRVU read-me file).
	 * @param values relative values of the service
	 * @param index cost indices of the place
	 * @param facility whether the service is given in a facility
	 * @return the fee
	 */
	public static Fee of(RelativeValues values, PracticeCostIndex index, boolean facility) {
		BigDecimal units = values.work()
			.multiply(index.work())
			.add(values.practice(facility).multiply(index.practice()))
			.add(values.malpractice().multiply(index.malpractice()));
		BigDecimal amount = units.multiply(values.conversionFactor()).setScale(2, RoundingMode.HALF_UP);
		return new Fee(amount, facility, values, index);
	}

	/**
	 * Shows the formula with its inputs.
	 * @return such as
	 * {@code (1.92 x 1.000 + 2.11 x 0.869 + 0.14 x 0.575) x 33.2875 = 127.63}
	 */
	public String formula() {
		return "(" + this.values.work() + " x " + this.index.work() + " + " + this.values.practice(this.facility)
				+ " x " + this.index.practice() + " + " + this.values.malpractice() + " x " + this.index.malpractice()
				+ ") x " + this.values.conversionFactor() + " = " + this.amount;
	}

}
