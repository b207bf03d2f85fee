package org.caseconsultant.catalog;

/**
 * Where a value of the catalog comes from, so that a finding can cite it.
 *
 * @param file name of the published file, or of our own starter table
 * @param release the edition of that file, such as {@code 2024 Q3}
 * @param row what finds the row again, such as {@code 96413/96409}
 */
public record SourceRow(String file, String release, String row) {

	@Override
	public String toString() {
		return this.file + ", " + this.release + ", row " + this.row;
	}

}
