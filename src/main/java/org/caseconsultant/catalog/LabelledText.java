package org.caseconsultant.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A text with the codes that a coder gave it.
 *
 * @param text subject and text
 * @param kind what kind of text it is, empty if that is not told
 * @param codes expected codes
 * @param notCodes codes that would be wrong
 */
record LabelledText(String text, String kind, Map<CodeSystem, Set<String>> codes,
		Map<CodeSystem, Set<String>> notCodes) {

	Set<CodeSystem> systems() {
		Set<CodeSystem> systems = EnumSet.noneOf(CodeSystem.class);
		systems.addAll(this.codes.keySet());
		systems.addAll(this.notCodes.keySet());
		return systems;
	}

	boolean isEmpty() {
		return this.codes.isEmpty() && this.notCodes.isEmpty();
	}

	LabelledText only(CodeSystem system) {
		return new LabelledText(this.text, this.kind, only(this.codes, system), only(this.notCodes, system));
	}

	private static Map<CodeSystem, Set<String>> only(Map<CodeSystem, Set<String>> codes, CodeSystem system) {
		Map<CodeSystem, Set<String>> only = new EnumMap<>(CodeSystem.class);
		if (codes.containsKey(system)) {
			only.put(system, codes.get(system));
		}
		return only;
	}

}
