package org.caseconsultant.catalog.page;

import java.util.List;

import org.caseconsultant.catalog.SourceRow;

/**
 * A note of the ICD-10-CM tabular list that applies to a code.
 *
 * @param kind includes, excludes1, excludes2, codeFirst, useAdditional, codeAlso,
 * inclusion, note or sevenChrNote
 * @param text its text
 * @param owner code, section or chapter under which it stands
 * @param inherited whether the owner is not the code itself
 * @param codes codes that it names
 * @param source where it comes from
 */
public record Instruction(String kind, String text, String owner, boolean inherited, List<String> codes,
		SourceRow source) {

}
