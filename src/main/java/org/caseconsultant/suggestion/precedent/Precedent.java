package org.caseconsultant.suggestion.precedent;

import java.time.Instant;
import java.util.List;

/**
 * A question that was answered.
 *
 * @param question what was asked
 * @param picked codes of the answer, such as {@code 96415 x2}
 * @param answer what was answered, Markdown
 * @param answeredAt when it was answered last
 */
public record Precedent(AskedQuestion question, List<String> picked, String answer, Instant answeredAt) {

	private static final int LINES = 3;

	private static final int CHARACTERS = 280;

	/**
	 * Gives the beginning of the answer.
	 * @return at most three lines and 280 characters
	 */
	public String firstLines() {
		String lines = lines(LINES);
		return (lines.length() > CHARACTERS) ? lines.substring(0, CHARACTERS) : lines;
	}

	/**
	 * Tells whether the beginning leaves something out.
	 * @return true if there is more to show
	 */
	public boolean isLonger() {
		return firstLines().length() < lines(Long.MAX_VALUE).length();
	}

	private String lines(long most) {
		return String.join("\n", this.answer.lines().filter((line) -> !line.isBlank()).limit(most).toList());
	}

}
