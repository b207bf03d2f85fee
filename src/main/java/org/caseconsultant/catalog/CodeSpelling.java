package org.caseconsultant.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The spelling of a code as it is written on a claim.
 */
public final class CodeSpelling {

	private static final int CATEGORY_LENGTH = 3;

	private static final Pattern BLANK = Pattern.compile("\\s");

	private static final Pattern CPT = Pattern.compile("\\d{4}[0-9FTUMA]");

	private static final Pattern HCPCS = Pattern.compile("[A-V]\\d{4}");

	private static final Pattern ICD10CM = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");

	private static final Pattern ICD10PCS = Pattern.compile("[0-9A-HJ-NP-Z]{7}");

	private static final Pattern MODIFIER = Pattern.compile("[0-9A-Z]{2}");

	private static final Pattern PLACE_OF_SERVICE = Pattern.compile("\\d{2}");

	private CodeSpelling() {
	}

	/**
	 * Brings a code into its usual spelling: upper case, no blanks, ICD-10-CM with the
	 * dot after the category.
	 * @param system code set
	 * @param code the code as somebody wrote it
	 * @return the usual spelling; whether the code exists is not asked
	 */
	public static String normalise(CodeSystem system, String code) {
		String bare = BLANK.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
		return (system == CodeSystem.ICD10CM) ? withDot(bare.replace(".", "")) : bare;
	}

	/**
	 * Tells whether a text has the form of a code, in its usual spelling.
	 * @param system code set
	 * @param code the text
	 * @return whether it has the form; such a code need not exist
	 */
	public static boolean isWellFormed(CodeSystem system, String code) {
		return pattern(system).matcher(code).matches();
	}

	private static String withDot(String bare) {
		if (bare.length() <= CATEGORY_LENGTH) {
			return bare;
		}
		return bare.substring(0, CATEGORY_LENGTH) + "." + bare.substring(CATEGORY_LENGTH);
	}

	private static Pattern pattern(CodeSystem system) {
		return switch (system) {
			case CPT -> CPT;
			case HCPCS -> HCPCS;
			case ICD10CM -> ICD10CM;
			case ICD10PCS -> ICD10PCS;
			case MODIFIER -> MODIFIER;
			case PLACE_OF_SERVICE -> PLACE_OF_SERVICE;
		};
	}

}
