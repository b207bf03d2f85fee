package org.caseconsultant.catalog.layout.icd;

import java.util.regex.Pattern;

/**
 * The forms in which the files write diagnosis codes.
 */
final class IcdSpelling {

	/** ICD-10-CM without the dot. */
	static final Pattern BARE = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");

	/** ICD-10-CM with the dot. */
	static final Pattern DOTTED = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");

	/** ICD-9-CM without the dot. */
	static final Pattern BARE9 = Pattern.compile("\\d{3,5}|V\\d{2,4}|E\\d{3,4}");

	/** Length of a category. */
	static final int CATEGORY = 3;

	private IcdSpelling() {
	}

	/** Puts the dot after the category. */
	static String icd10cm(String bare) {
		return dotted(bare, CATEGORY);
	}

	/** Puts the dot after the category, which has four characters for external causes. */
	static String icd9cm(String bare) {
		return dotted(bare, bare.startsWith("E") ? CATEGORY + 1 : CATEGORY);
	}

	private static String dotted(String bare, int category) {
		return (bare.length() <= category) ? bare : bare.substring(0, category) + "." + bare.substring(category);
	}

}
