package org.caseconsultant.suggestion.reading;

import java.util.regex.Pattern;

import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Tells codes from the other numbers of a mail by the words around them.
 */
final class CodeContext {

	private static final int REACH = 48;

	private static final Pattern CODING = Pattern.compile(
			"\\b(?:cpts?|codes?|coded|coding|bill(?:ed|ing)?|hcpcs|report(?:ed)?|charged?|claims?|procedure|icd(?:-?10)?(?:-?cm)?|dx|diagnos[ie]s|submit(?:ted)?|denied|edits?|add-?on|px)\\b");

	private static final Pattern OTHER_NUMBER = Pattern.compile(
			"(?:\\$|#|\\b(?:zip(?: ?code)?|phone|fax|tel|call|case(?: (?:no|number))?|mrn|account|acct|id|invoice|claim (?:no|number|id)|po box|ext|npi|member|policy|auth(?:orization)?|suite|room|ticket)[.:#]?\\s{0,2}(?:number|no|is|at)?\\.?[:#]?\\s{0,2})$");

	private static final Pattern STATE_BEFORE = Pattern.compile(",\\s{0,2}[A-Z]{2}\\s{1,2}$");

	private static final Pattern MEASURE_BEHIND = Pattern
		.compile("^\\s?(?:mg|mcg|ml|cc|iu|kg|lbs?|cm|mm|dollars|usd|patients|people|steps|%|[-/]\\d{4}\\b)");

	private static final Pattern STREET_BEHIND = Pattern
		.compile("^\\s(?:[a-z]+\\s){1,2}(?:st|street|ave|avenue|rd|road|blvd|drive|lane|pkwy|suite)\\b");

	private static final Pattern CELLS_BEHIND = Pattern.compile("^\\s?units?\\b");

	private final QuestionText text;

	CodeContext(QuestionText text) {
		this.text = text;
	}

	boolean isOtherNumber(int start, int end) {
		String lower = this.text.lower();
		String before = lower.substring(Math.max(0, start - REACH), start);
		String behind = lower.substring(end, Math.min(lower.length(), end + REACH));
		return OTHER_NUMBER.matcher(before).find() || MEASURE_BEHIND.matcher(behind).find()
				|| STREET_BEHIND.matcher(behind).find() || isZip(start)
				|| (lower.startsWith("00", end - 2) && CELLS_BEHIND.matcher(behind).find());
	}

	private boolean isZip(int start) {
		return STATE_BEFORE.matcher(this.text.original().substring(Math.max(0, start - 6), start)).find();
	}

	boolean isCoding(int start) {
		int from = Math.max(this.text.sentenceAt(start).start(), start - REACH);
		return from < start && CODING.matcher(this.text.lower().substring(from, start)).find();
	}

	boolean isUpperCase(int at) {
		return Character.isUpperCase(this.text.original().charAt(at));
	}

}
