package org.caseconsultant.catalog.release;

/**
 * Hears how an import goes on.
 */
public interface ImportProgress {

	/**
	 * A file is begun.
	 * @param file its name
	 * @param release the release it belongs to
	 */
	void begins(String file, String release);

	/**
	 * Rows were written.
	 * @param rows rows of the release so far
	 */
	void wrote(long rows);

	/**
	 * A file is passed over: it holds no table.
	 * @param file its name
	 */
	void skips(String file);

}
