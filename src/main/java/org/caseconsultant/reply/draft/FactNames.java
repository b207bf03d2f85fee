package org.caseconsultant.reply.draft;

import java.util.Map;

/**
 * Names missing facts within a sentence.
 */
final class FactNames {

	private static final Map<String, String> NAMES = Map.ofEntries(
			Map.entry("times", "the start and stop times of each infusion"),
			Map.entry("doses", "the dose of each drug"), Map.entry("route", "how each drug was given"),
			Map.entry("setting", "the place of service"), Map.entry("payer", "the payer"),
			Map.entry("diagnosis", "the diagnosis or symptom"),
			Map.entry("patient", "whether the patient is new or established"),
			Map.entry("level", "the total time of the day or the level of decision making"),
			Map.entry("views", "the views taken"), Map.entry("contrast", "whether contrast was given"),
			Map.entry("length", "the length of the wound"), Map.entry("site", "the site of the wound"),
			Map.entry("depth", "the layers closed"), Map.entry("age", "the age of the patient"),
			Map.entry("counselling", "whether the vaccine was counselled on"), Map.entry("side", "the side treated"),
			Map.entry("guidance", "whether imaging guided the needle"));

	private FactNames() {
	}

	static String of(String fact) {
		return NAMES.getOrDefault(fact, "the " + fact.replace('-', ' '));
	}

}
