package org.caseconsultant.catalog.search;

import java.util.Comparator;

/**
 * A row that a search found, not yet read.
 *
 * @param row number of the row; rows stand in the order of code sets and codes
 * @param score higher is better
 * @param in what was found in its code set
 */
record FoundRow(int row, double score, FoundRows in) {

	static final Comparator<FoundRow> BEST_FIRST = (one, other) -> (one.score != other.score)
			? Double.compare(other.score, one.score) : Integer.compare(one.row, other.row);

}
