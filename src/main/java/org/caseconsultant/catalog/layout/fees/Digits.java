package org.caseconsultant.catalog.layout.fees;

/**
 * Numbers that are names, from which spreadsheet programs drop the zeros before.
 */
final class Digits {

	private Digits() {
	}

	static String padded(String digits, int length) {
		return "0".repeat(Math.max(0, length - digits.length())) + digits;
	}

}
