package org.caseconsultant.catalog.layout.ncci;

import java.util.regex.Pattern;

/**
 * Tells the edits of Medicaid from those of Medicare.
 */
final class NcciProgram {

	private static final Pattern MEDICAID = Pattern
		.compile("(?<!medicare & )(?<!medicare and )medicaid|(?<![a-z])(mcd|mcaid)(?![a-z])");

	private NcciProgram() {
	}

	/** Tells whether a name or a heading, in small letters, is about Medicaid. */
	static boolean isMedicaid(String words) {
		return MEDICAID.matcher(words).find();
	}

}
