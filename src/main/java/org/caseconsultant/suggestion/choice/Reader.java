package org.caseconsultant.suggestion.choice;

import java.util.Arrays;
import java.util.Locale;

/**
 * How an axis is read: by phrases, as a number, or from facts that were read before.
 */
enum Reader {

	/** Phrases of the values. */
	PHRASES,
	/** Greatest length, in centimetres. */
	CM,
	/** Diameter of a lesion with its margin on both sides, in centimetres. */
	EXCISED_CM,
	/** Sum of all lengths, in centimetres. */
	TOTAL_CM,
	/** Sum of areas, in square centimetres. */
	SQCM,
	/** A total or a duration. */
	MINUTES,
	/** Hours. */
	HOURS,
	/** Days. */
	DAYS,
	/** Weeks of pregnancy. */
	WEEKS,
	/** Months. */
	MONTHS,
	/** Age in years. */
	AGE,
	/** Age in months. */
	AGE_MONTHS,
	/** Age in days. */
	AGE_DAYS,
	/** How many of something. */
	COUNT,
	/** Grams. */
	GRAMS,
	/** Kilograms. */
	KG,
	/** Milligrams. */
	MG,
	/** Per cent. */
	PERCENT,
	/** Any number. */
	NUMBER,
	/** Side of the body. */
	SIDE,
	/** Who pays. */
	PAYER,
	/** Where. */
	SETTING,
	/** New or established. */
	PATIENT,
	/** Sex. */
	SEX,
	/** Phase of care of an injury. */
	PHASE;

	static Reader of(String written) {
		String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(values())
			.filter((reader) -> reader.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("'" + written + "' is no reader"));
	}

	boolean isNumber() {
		return ordinal() >= CM.ordinal() && ordinal() <= NUMBER.ordinal();
	}

}
