package org.caseconsultant.reply.second;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers with codes of certain specialties are read: a specialty is a set of code
 * ranges.
 */
final class SpecialtyRule implements ReadingRule {

	private final Map<String, String> specialties;

	SpecialtyRule(Map<String, String> specialties) {
		this.specialties = specialties;
	}

	@Override
	public Optional<String> reason(AnswerToRead answer) {
		return this.specialties.entrySet()
			.stream()
			.flatMap((specialty) -> answer.plainCodes()
				.stream()
				.filter((code) -> isIn(code, specialty.getValue()))
				.map((code) -> code + " belongs to " + specialty.getKey() + "."))
			.findFirst();
	}

	/** Ranges hold codes of the same length only: 96401 is not within J1-J9. */
	static boolean isIn(String code, String ranges) {
		for (String range : ranges.toUpperCase(Locale.ROOT).split(",")) {
			String[] ends = range.strip().split("\\s*-\\s*");
			String from = ends[0];
			String to = ends[ends.length - 1];
			if (!from.isEmpty() && code.length() >= from.length()
					&& code.substring(0, from.length()).compareTo(from) >= 0
					&& code.substring(0, Math.min(code.length(), to.length())).compareTo(to) <= 0) {
				return true;
			}
		}
		return false;
	}

}
