package org.caseconsultant.suggestion;

/**
 * The words of the question that something rests on.
 *
 * @param start offset of the first character in the text given
 * @param end offset behind the last character
 * @param words the characters between
 */
public record Evidence(int start, int end, String words) {

	/**
	 * Tells whether two pieces of evidence share characters.
	 * @param other another piece
	 * @return true if they overlap
	 */
	public boolean overlaps(Evidence other) {
		return this.start < other.end && other.start < this.end;
	}

}
