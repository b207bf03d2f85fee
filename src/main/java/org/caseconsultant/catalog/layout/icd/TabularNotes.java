package org.caseconsultant.catalog.layout.icd;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of notes of the tabular list and the codes that they name.
 */
final class TabularNotes {

	/** The column value of each element that holds notes. */
	private static final Map<String, String> KINDS = Map.of("inclusionTerm", "inclusion", "includes", "includes",
			"excludes1", "excludes1", "excludes2", "excludes2", "codeFirst", "codeFirst", "useAdditionalCode",
			"useAdditional", "codeAlso", "codeAlso", "notes", "note", "sevenChrNote", "sevenChrNote", "sevenChrDef",
			"sevenChr");

	private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

	private static final String CODE = "[A-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{0,4})?";

	private static final Pattern CODES = Pattern.compile("\\b" + CODE + "(?:-(?:" + CODE + ")?)?");

	private TabularNotes() {
	}

	/** Returns the kind of notes that an element holds, empty if it holds none. */
	static String of(String element) {
		return KINDS.getOrDefault(element, "");
	}

	/** Returns the codes in parentheses, such as {@code K50.- A15-A19}. */
	static String codes(String text) {
		return PARENTHESES.matcher(text)
			.results()
			.flatMap((found) -> CODES.matcher(found.group(1)).results())
			.map((found) -> found.group())
			.distinct()
			.collect(Collectors.joining(" "));
	}

}
