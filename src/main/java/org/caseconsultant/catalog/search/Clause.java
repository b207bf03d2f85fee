package org.caseconsultant.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a name between punctuation marks.
 *
 * @param text its words
 * @param optional whether it stood in parentheses
 */
record Clause(String text, boolean optional) {

	/** Splits a name at commas, semicolons, bars and parentheses. */
	static List<Clause> split(String name) {
		List<Clause> clauses = new ArrayList<>();
		int depth = 0;
		int from = 0;
		String text = name.replace("(s)", "");
		for (int i = 0; i < text.length(); i++) {
			char mark = text.charAt(i);
			if (",;|()[]".indexOf(mark) >= 0) {
				add(clauses, text.substring(from, i), depth > 0);
				from = i + 1;
				depth = Math.max(0, depth + ((mark == '(' || mark == '[') ? 1 : (mark == ')' || mark == ']') ? -1 : 0));
			}
		}
		add(clauses, text.substring(from), depth > 0);
		return clauses;
	}

	private static void add(List<Clause> clauses, String text, boolean optional) {
		if (!text.isBlank()) {
			clauses.add(new Clause(text, optional));
		}
	}

}
