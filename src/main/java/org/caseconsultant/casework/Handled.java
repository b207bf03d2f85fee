package org.caseconsultant.casework;

import java.util.List;

/**
 * What became of an action on cases.
 *
 * @param done number of cases it was done to
 * @param refused why it was not done to others, one sentence each
 * @param undoId what undoes it, 0 if nothing was done
 */
public record Handled(int done, List<String> refused, long undoId) {
}
