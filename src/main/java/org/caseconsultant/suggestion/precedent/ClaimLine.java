package org.caseconsultant.suggestion.precedent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A code with its modifiers, as an answer names it.
 *
 * @param code the code as on a claim
 * @param modifiers modifiers behind it
 */
record ClaimLine(String code, Set<String> modifiers) {

	private static final Pattern HCPCS = Pattern.compile("[A-Z]\\d{4}");

	private static final int FAMILY = 3;

	/**
	 * Reads a line; units play no part.
	 * @param written such as {@code 99214-25} or {@code 96415 x2}
	 * @return the line
	 */
	static ClaimLine of(String written) {
		String[] pieces = written.strip().split("\\s", 2)[0].split("-");
		return new ClaimLine(pieces[0], new TreeSet<>(List.of(pieces).subList(1, pieces.length)));
	}

	static List<ClaimLine> all(List<String> written) {
		return written.stream().map(ClaimLine::of).toList();
	}

	/**
	 * Tells whether two different codes stand for much the same: a category of ICD-10-CM,
	 * or procedures and supplies that are numbered side by side.
	 */
	boolean isKinOf(ClaimLine other) {
		return !this.code.equals(other.code) && family(this.code).equals(family(other.code));
	}

	private static String family(String code) {
		String start = code.substring(0, Math.min(FAMILY, code.length()));
		return HCPCS.matcher(code).matches() ? start + "__" : start;
	}

	@Override
	public String toString() {
		return this.code + this.modifiers.stream().map((modifier) -> "-" + modifier).reduce("", String::concat);
	}

}
