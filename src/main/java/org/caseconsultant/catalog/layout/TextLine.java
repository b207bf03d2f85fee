package org.caseconsultant.catalog.layout;

/**
 * One line of a text file.
 *
 * @param file name of the file
 * @param number its number, from 1
 * @param text the line without its end
 * @param ended whether a line break stands behind it
 */
public record TextLine(String file, long number, String text, boolean ended) {

	/**
	 * Returns a field of a fixed layout.
	 * @param first first position, from 1
	 * @param last last position
	 * @return the text there without blanks around it, empty beyond the line
	 */
	public String field(int first, int last) {
		int end = Math.min(last, this.text.length());
		return (first > end) ? "" : this.text.substring(first - 1, end).strip();
	}

	/**
	 * Refuses a last line that has no end, since nobody can tell whether it was cut.
	 * @return this line
	 * @throws BadFileException if it has no end
	 */
	public TextLine whole() {
		if (!this.ended) {
			throw bad("", "the file ends within this line, so it may be cut;"
					+ " if it is complete, add a line break at its end");
		}
		return this;
	}

	/**
	 * Makes the exception that refuses this line.
	 * @param column name or position of the column
	 * @param reason what is wrong
	 * @return the exception
	 */
	public BadFileException bad(String column, String reason) {
		return new BadFileException(this.file, this.number, column, reason);
	}

}
