package org.caseconsultant.catalog.layout;

/**
 * A published file that cannot be used. The message names file, line, column and reason;
 * it is made for the operator.
 */
public final class BadFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a file because of one place in it.
	 * @param file name of the file
	 * @param line line or sheet row, from 1; 0 if it is about the whole file
	 * @param column name of the column, or the position such as {@code 7-13}; empty if it
	 * is about the whole line
	 * @param reason what is wrong and what was expected
	 */
	public BadFileException(String file, long line, String column, String reason) {
		super(file + ((line > 0) ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column) + ": "
				+ reason);
	}

}
