package org.caseconsultant.catalog.page;

import java.util.Map;

/**
 * What the indicators of the physician fee schedule mean, in our words (CMS, PPRRVU
 * read-me file).
 */
final class IndicatorTexts {

	private static final Map<String, String> STATUS = Map.ofEntries(Map.entry("A", "active, paid by relative values"),
			Map.entry("B", "bundled: never paid apart"), Map.entry("C", "the contractor sets the price"),
			Map.entry("D", "deleted"), Map.entry("E", "excluded from the fee schedule by regulation"),
			Map.entry("F", "deleted, without grace period"), Map.entry("G", "not valid for Medicare, another code is"),
			Map.entry("H", "deleted modifier"), Map.entry("I", "not valid for Medicare, another code is"),
			Map.entry("J", "anaesthesia: paid by base and time units"), Map.entry("M", "for measuring only, not paid"),
			Map.entry("N", "not covered by Medicare"), Map.entry("P", "bundled or excluded"),
			Map.entry("Q", "for functional reporting only"), Map.entry("R", "restricted coverage"),
			Map.entry("T", "paid only when nothing else of the day by the same provider is"),
			Map.entry("X", "excluded by statute"));

	private static final Map<String, String> GLOBAL = Map.of("000", "the day itself", "010",
			"the day and 10 days after it", "090", "one day before, the day, and 90 days after it", "MMM",
			"maternity: the usual period does not apply", "XXX", "no global period", "YYY",
			"the contractor decides the period", "ZZZ", "belongs to another service and its period");

	private static final Map<String, String> PARTS = Map.of("0", "work of a physician: not divided into parts", "1",
			"diagnostic test: 26 and TC divide it", "2", "only the professional part", "3", "only the technical part",
			"4", "the whole of a test: its parts have other codes", "5", "incident to a physician: 26 and TC do not go",
			"6", "laboratory test with an interpretation, which is billed with 26", "7",
			"therapy: paid apart only in some cases", "8", "interpretation of a laboratory test for an inpatient", "9",
			"not applicable");

	private static final Map<String, String> MULTIPLE = Map.of("0", "no reduction for several procedures", "1",
			"old reduction: 100, 50, 25 percent", "2", "100 percent for the dearest, 50 for the others", "3",
			"endoscopies of one family: the base is paid once", "4", "imaging family: the technical part is reduced",
			"5", "therapy: practice expense is reduced", "6", "heart tests: the technical part is reduced", "7",
			"eye tests: the technical part is reduced", "9", "not applicable");

	private static final Map<String, String> BILATERAL = Map.of("0", "150 percent does not apply: one side or no sides",
			"1", "150 percent when done on both sides (modifier 50)", "2", "already priced for both sides", "3",
			"each side is paid in full", "9", "not applicable");

	private static final Map<String, String> ASSISTANT = Map.of("0", "paid only with documented necessity", "1",
			"not paid", "2", "paid", "9", "not applicable");

	private static final Map<String, String> CO_SURGEONS = Map.of("0", "not paid", "1",
			"paid with documented necessity of two surgeons", "2", "paid if they are of different specialties", "9",
			"not applicable");

	private static final Map<String, String> TEAM = Map.of("0", "not paid", "1",
			"paid with documented necessity, priced by report", "2", "paid, priced by report", "9", "not applicable");

	private static final Map<String, Map<String, String>> TEXTS = Map.of("status", STATUS, "globalDays", GLOBAL, "pcTc",
			PARTS, "multipleProcedure", MULTIPLE, "bilateral", BILATERAL, "assistant", ASSISTANT, "coSurgeon",
			CO_SURGEONS, "team", TEAM);

	private IndicatorTexts() {
	}

	/** Explains a value. */
	static Indicator of(String name, String value) {
		String meaning = TEXTS.getOrDefault(name, Map.of()).get(value);
		return new Indicator(name, value, (meaning != null) ? meaning : "no explanation is known for this value");
	}

}
