package org.caseconsultant.suggestion.drug;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.suggestion.Evidence;

/**
 * An amount of a drug.
 *
 * @param amount how much
 * @param unit mg, mcg, g, units, ml, meq
 * @param evidence the words
 */
public record Dose(BigDecimal amount, String unit, Evidence evidence) {

	private static final Map<String, BigDecimal> MICROGRAMS = Map.of("mcg", BigDecimal.ONE, "mg",
			new BigDecimal("1000"), "g", new BigDecimal("1000000"));

	/**
	 * Counts billing units. HCPCS Level II drug codes are billed in multiples of the
	 * amount in their text; a part of a unit counts as a whole one (CMS Claims Processing
	 * Manual, chapter 17, section 40).
	 * @param billing the billing unit
	 * @return the units, or nothing if dose and billing unit do not measure the same
	 */
	public Optional<Integer> unitsOf(DrugUnit billing) {
		String own = spelling(billing.unit());
		if (billing.amount().signum() <= 0) {
			return Optional.empty();
		}
		if (this.unit.equals(own)) {
			return Optional.of(divide(this.amount, billing.amount()));
		}
		BigDecimal from = MICROGRAMS.get(this.unit);
		BigDecimal to = MICROGRAMS.get(own);
		return (from == null || to == null) ? Optional.empty()
				: Optional.of(divide(this.amount.multiply(from), billing.amount().multiply(to)));
	}

	private static int divide(BigDecimal amount, BigDecimal unit) {
		return amount.divide(unit, 0, RoundingMode.CEILING).intValue();
	}

	/**
	 * Brings the spellings of a unit to one.
	 * @param unit such as {@code grams} or {@code IU}
	 * @return such as {@code g} or {@code units}
	 */
	static String spelling(String unit) {
		return switch (unit.toLowerCase(Locale.ROOT)) {
			case "mcg", "ug", "\u00b5g", "microgram", "micrograms" -> "mcg";
			case "mg", "mgs", "milligram", "milligrams" -> "mg";
			case "g", "gm", "gms", "gram", "grams" -> "g";
			case "unit", "units", "iu", "u" -> "units";
			case "ml", "cc", "milliliter", "milliliters" -> "ml";
			case "l", "liter", "liters", "litre", "litres" -> "l";
			default -> unit.toLowerCase(Locale.ROOT);
		};
	}

}
