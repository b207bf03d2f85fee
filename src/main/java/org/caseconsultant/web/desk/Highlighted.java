package org.caseconsultant.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A text cut into pieces, some of which are the words that led to codes. The pieces are
 * plain text: the template escapes them.
 */
public final class Highlighted {

	private Highlighted() {
	}

	/**
	 * Cuts a text at the borders of all marks; a piece carries the codes of all marks
	 * over it.
	 */
	static List<Piece> pieces(String text, List<Mark> marks) {
		TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
		marks.forEach((mark) -> {
			borders.add(within(mark.start(), text));
			borders.add(within(mark.end(), text));
		});
		List<Piece> pieces = new ArrayList<>();
		Integer from = null;
		for (Integer border : borders) {
			if (from != null) {
				pieces.add(piece(text, from, border, marks));
			}
			from = border;
		}
		return pieces;
	}

	private static int within(int offset, String text) {
		return Math.max(0, Math.min(offset, text.length()));
	}

	private static Piece piece(String text, int start, int end, List<Mark> marks) {
		List<String> codes = marks.stream()
			.filter((mark) -> mark.start() <= start && end <= mark.end())
			.map(Mark::code)
			.distinct()
			.toList();
		return new Piece(text.substring(start, end), String.join(" ", codes));
	}

	/**
	 * Words that led to a code.
	 *
	 * @param start offset of the first character
	 * @param end offset behind the last one
	 * @param code the code
	 */
	record Mark(int start, int end, String code) {
	}

	/**
	 * A piece of the text.
	 *
	 * @param text its characters
	 * @param codes codes it led to, separated by blanks, empty for none
	 */
	public record Piece(String text, String codes) {
	}

}
