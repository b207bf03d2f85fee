package org.caseconsultant.suggestion.drug;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads doses and volumes. An amount per square metre, per kilogram or per hour is a rate
 * and no dose.
 */
final class DoseReader {

	private static final Pattern DOSE = Pattern
		.compile("(?<![\\w.$])(\\d{1,3}(?:,\\d{3})+|\\d{1,8})(\\.\\d{1,4})?\\s?-?"
				+ "(mcg|\u00b5g|ug|micrograms?|mgs?|milligrams?|gms?|grams?|g|million units|units?|iu|milliliters?|ml|cc|lit(?:er|re)s?|l|meq)\\b"
				+ "(?!\\s?(?:/|per\\s)\\s?(?:m2|m\u00b2|kg|hr?|hour|ml|min))");

	private static final BigDecimal THOUSAND = new BigDecimal("1000");

	private static final BigDecimal MILLION = new BigDecimal("1000000");

	private DoseReader() {
	}

	static List<Dose> read(QuestionText text, Evidence part) {
		List<Dose> doses = new ArrayList<>();
		Matcher matcher = DOSE.matcher(text.lower(part));
		while (matcher.find()) {
			doses.add(dose(matcher, text.evidence(part.start() + matcher.start(), part.start() + matcher.end())));
		}
		return doses;
	}

	private static Dose dose(Matcher match, Evidence evidence) {
		String fraction = match.group(2);
		BigDecimal amount = new BigDecimal(match.group(1).replace(",", "") + ((fraction == null) ? "" : fraction));
		if (match.group(3).startsWith("million")) {
			return new Dose(amount.multiply(MILLION), "units", evidence);
		}
		String unit = Dose.spelling(match.group(3));
		return unit.equals("l") ? new Dose(amount.multiply(THOUSAND), "ml", evidence)
				: new Dose(amount, unit, evidence);
	}

}
