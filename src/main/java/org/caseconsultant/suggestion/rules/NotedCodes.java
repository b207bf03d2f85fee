package org.caseconsultant.suggestion.rules;

/**
 * A code as notes of the tabular list write it: {@code I10}, unfinished {@code O24.4-},
 * or a range {@code E08-E13}.
 *
 * @param first first code, without dot
 * @param last last code, without dot; the same for a single one
 */
record NotedCodes(String first, String last) {

	static NotedCodes of(String written) {
		String bare = written.replace(".", "");
		int dash = bare.indexOf('-');
		if (dash < 0) {
			return new NotedCodes(bare, bare);
		}
		String first = bare.substring(0, dash);
		String last = bare.substring(dash + 1);
		return new NotedCodes(first, last.isEmpty() ? first : last);
	}

	/** Whether a code is one of them or stands below one of them. */
	boolean holds(String bare) {
		return bare.length() >= this.first.length() && beginning(bare, this.first).compareTo(this.first) >= 0
				&& beginning(bare, this.last).compareTo(this.last) <= 0;
	}

	private static String beginning(String bare, String like) {
		return bare.substring(0, Math.min(bare.length(), like.length()));
	}

}
