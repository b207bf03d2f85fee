package org.caseconsultant.catalog.layout;

import java.util.List;

/**
 * Guesses what parts the cells of a text by its first lines.
 */
final class SeparatorGuess {

	private SeparatorGuess() {
	}

	/** Returns what stands on most lines; the comma in doubt. */
	static char of(String head) {
		List<String> lines = head.lines().filter((line) -> !line.isBlank()).toList();
		long most = lines.size() / 2;
		long commas = count(',', lines);
		for (char candidate : new char[] { '\t', '|', ';' }) {
			long found = count(candidate, lines);
			if (found > most && (candidate == '\t' || found >= commas)) {
				return candidate;
			}
		}
		return ',';
	}

	private static long count(char separator, List<String> lines) {
		return lines.stream().filter((line) -> line.indexOf(separator) >= 0).count();
	}

}
