package org.caseconsultant.catalog.page;

import org.caseconsultant.catalog.SourceRow;

/**
 * A code of another code set, or of another year of it, that stands for the same.
 *
 * @param from the code that is mapped
 * @param to what it is mapped to, empty if the table says that nothing fits
 * @param remark in our words, such as {@code approximate}
 * @param source where it comes from
 */
public record Crosswalk(String from, String to, String remark, SourceRow source) {

	/**
	 * Reads the flags of a general equivalence mapping: approximate, no map, combination,
	 * scenario, choice list (CMS GEM user's guide).
	 */
	static String remark(String flags) {
		if (!flags.matches("[01]{3}\\d\\d")) {
			return "";
		}
		if (flags.charAt(1) == '1') {
			return "nothing fits";
		}
		String nearness = (flags.charAt(0) == '1') ? "approximate" : "identical";
		return (flags.charAt(2) == '1')
				? nearness + ", with others: scenario " + flags.charAt(3) + ", choice " + flags.charAt(4) : nearness;
	}

}
