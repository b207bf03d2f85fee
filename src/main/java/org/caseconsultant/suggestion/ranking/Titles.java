package org.caseconsultant.suggestion.ranking;

import java.util.Locale;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;

/**
 * Takes out of a title what a question need not say: notes on what is not specified or
 * not there.
 */
final class Titles {

	private static final Pattern NOT_SAID = Pattern
		.compile("\\((?:category|group)\\)|\\b(?:without|no) [^,]+|[^,]*\\bnot specified|, first treatment phase");

	private static final Pattern AMOUNT = Pattern.compile("\\bper [0-9][^,]*");

	private static final Pattern LATER = Pattern
		.compile("subsequent encounter|sequela|follow-up phase|late effect|healing|nonunion|malunion");

	private static final Pattern LATER_SAID = Pattern
		.compile("\\b(?:subsequent|sequela\\w*|follow-?up|healing|late effects?|aftercare|suture removal|recheck)\\b");

	private static final Pattern UNSPECIFIED = Pattern.compile("unspecified|not specified|without complication");

	private Titles() {
	}

	static String core(CatalogEntry entry) {
		String title = entry.title().toLowerCase(Locale.ROOT);
		Pattern unsaid = (entry.system() == CodeSystem.ICD10CM) ? NOT_SAID : AMOUNT;
		String core = unsaid.matcher(title).replaceAll(" ");
		return core.isBlank() ? title : core.replaceAll("[,;\\s]+$", "").strip();
	}

	/** A code for a later phase of an injury, while the question speaks of the first. */
	static boolean isLater(String title, String question) {
		return LATER.matcher(title.toLowerCase(Locale.ROOT)).find() && !LATER_SAID.matcher(question).find();
	}

	static boolean isUnspecified(String code, String title) {
		return UNSPECIFIED.matcher(title.toLowerCase(Locale.ROOT)).find() || code.endsWith("9");
	}

}
