package org.caseconsultant.casework;

/**
 * A case became part of another one; published within its transaction, so that whatever
 * hangs on the case goes along.
 *
 * @param from row id of the case that ended
 * @param into row id of the remaining case
 */
public record CasesMerged(long from, long into) {
}
