package org.caseconsultant.suggestion.timed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units of anaesthesia: base units of the code, time in quarters of an hour to one
 * decimal, and, for payers that take them, units for the patient's condition and for
 * special circumstances. Medicare takes base and time only, and no time for 01995 and
 * 01996 (CMS Claims Processing Manual, chapter 12, section 50). The units of condition
 * and circumstances are those that the Relative Value Guide of the American Society of
 * Anesthesiologists gives.
 */
public final class AnesthesiaTime {

	private static final BigDecimal QUARTER = BigDecimal.valueOf(15);

	private static final Set<String> WITHOUT_TIME = Set.of("01995", "01996");

	private static final Map<String, Integer> CIRCUMSTANCES = Map.of("99100", 1, "99116", 5, "99135", 5, "99140", 2);

	private static final Map<String, Integer> CONDITIONS = Map.of("P3", 1, "P4", 2, "P5", 3);

	private AnesthesiaTime() {
	}

	/**
	 * Turns minutes into time units.
	 * @param minutes from taking charge of the patient to handing over
	 * @return quarters of an hour, rounded to one decimal
	 */
	public static BigDecimal timeUnits(int minutes) {
		return BigDecimal.valueOf(minutes).divide(QUARTER, 1, RoundingMode.HALF_UP);
	}

	/**
	 * Adds the units that Medicare pays.
	 * @param code anaesthesia code
	 * @param base base units of the code
	 * @param minutes anaesthesia time
	 * @return base and time
	 */
	public static BigDecimal medicare(String code, int base, int minutes) {
		BigDecimal time = WITHOUT_TIME.contains(code) ? BigDecimal.ZERO : timeUnits(minutes);
		return BigDecimal.valueOf(base).add(time);
	}

	/**
	 * Adds the units of a payer that takes condition and circumstances; whether and how
	 * such a payer rounds time is a matter of its contract.
	 * @param base base units of the code
	 * @param minutes anaesthesia time
	 * @param modifying modifiers P1 to P6 and codes 99100, 99116, 99135, 99140
	 * @return base, time and modifying units
	 */
	public static BigDecimal withModifying(int base, int minutes, List<String> modifying) {
		return BigDecimal.valueOf(base).add(timeUnits(minutes)).add(BigDecimal.valueOf(modifyingUnits(modifying)));
	}

	static int modifyingUnits(List<String> modifying) {
		return modifying.stream()
			.distinct()
			.mapToInt((one) -> CIRCUMSTANCES.getOrDefault(one, CONDITIONS.getOrDefault(one, 0)))
			.sum();
	}

}
