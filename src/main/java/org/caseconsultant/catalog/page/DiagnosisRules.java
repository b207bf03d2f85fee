package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * What the tables say about a diagnosis code.
 *
 * @param instructions own and inherited notes, own ones first
 * @param seventhCharacters characters that complete it
 * @param conflicts age and sex lists of the Medicare code editor that it is on
 */
public record DiagnosisRules(Part<Instruction> instructions, Part<SeventhCharacter> seventhCharacters,
		Part<Conflict> conflicts) {

	/**
	 * A list of the Medicare code editor.
	 *
	 * @param list newborn, pediatric, maternity, adult, male or female
	 * @param source where it comes from
	 */
	public record Conflict(String list, SourceRow source) {

	}

}
