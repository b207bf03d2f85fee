package org.caseconsultant.catalog.layout.hcpcs;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * One line of the file: the first of a code or modifier, or one that continues its long
 * text.
 */
interface HcpcsRecord {

	/** Returns its line or row. */
	long line();

	/** Returns the code or modifier. */
	String code();

	/** Returns the sequence number, which rises with every line of a code. */
	String sequence();

	/** Returns 3 or 7 for the first line of a code or modifier, 4 or 8 for others. */
	String id();

	/** Returns its part of the long text. */
	String text();

	/** Returns any other column. */
	String column(HcpcsColumn column);

	/** Makes the exception that refuses this line. */
	BadFileException bad(String column, String reason);

}
