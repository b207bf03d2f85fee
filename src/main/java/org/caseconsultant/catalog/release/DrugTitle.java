package org.caseconsultant.catalog.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.DrugUnit;

/**
 * Reads the billing unit out of the title of a HCPCS drug code, such as
 * {@code Injection, carboplatin, 50 mg} (HCPCS Level II, J and Q codes).
 */
final class DrugTitle {

	private static final String AMOUNT = "(?:per |up to )?([\\d,]*\\.?\\d+) ?"
			+ "(mg|milligrams?|mcg|micrograms?|g|grams?|gm|ml|cc|units?|i\\.?u\\.?|usp units|million units|meq|mci|millicuries?)";

	private static final Pattern INJECTION = Pattern
		.compile("^(?:injection|infusion|inj\\.)[,:]? (?:for )?(.+?),? " + AMOUNT + "\\b.*", Pattern.CASE_INSENSITIVE);

	private static final Pattern BRAND = Pattern.compile("\\(([a-z][a-z0-9 -]{2,30})\\)", Pattern.CASE_INSENSITIVE);

	private DrugTitle() {
	}

	static Optional<DrugUnit> unit(String title) {
		Matcher matcher = INJECTION.matcher(title);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		Matcher brand = BRAND.matcher(name);
		List<String> brands = brand.find() ? List.of(brand.group(1)) : List.of();
		String drug = name.replaceAll("\\s*\\([^)]*\\)", "")
			.replaceAll(",.*|\\bnot otherwise specified\\b", "")
			.strip();
		BigDecimal amount = new BigDecimal(matcher.group(2).replace(",", ""));
		if (drug.isEmpty() || amount.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new DrugUnit(drug, brands, amount, unitName(matcher.group(3))));
	}

	private static String unitName(String written) {
		String unit = written.toLowerCase(Locale.ROOT).replace(".", "");
		return switch (unit) {
			case "milligram", "milligrams" -> "mg";
			case "microgram", "micrograms" -> "mcg";
			case "gram", "grams", "gm" -> "g";
			case "cc" -> "ml";
			case "unit", "iu", "usp units" -> "units";
			case "millicurie", "millicuries" -> "mci";
			default -> unit;
		};
	}

}
