package org.caseconsultant.casework;

import java.util.Optional;
import java.util.Set;

/**
 * Which cases a page of the queue shows.
 *
 * @param statuses statuses, empty for all but spam and merged cases
 * @param assigneeId only cases of this staff member
 * @param unassigned only cases of nobody
 * @param undelivered only cases with an answer that did not arrive
 * @param search words to look for, empty for all
 * @param sort order of the cases
 * @param after key of the last case of the page before, nothing for the first page
 * @param limit most cases on the page
 * @param narrowing further conditions
 */
public record QueueFilter(Set<CaseStatus> statuses, Optional<Long> assigneeId, boolean unassigned, boolean undelivered,
		String search, Sort sort, Optional<CaseNumber> after, int limit, Narrowing narrowing) {

	/**
	 * Without further conditions.
	 * @param statuses statuses, empty for all but spam and merged cases
	 * @param assigneeId only cases of this staff member
	 * @param unassigned only cases of nobody
	 * @param undelivered only cases with an answer that did not arrive
	 * @param search words to look for, empty for all
	 * @param sort order of the cases
	 * @param after key of the last case of the page before, nothing for the first page
	 * @param limit most cases on the page
	 */
	public QueueFilter(Set<CaseStatus> statuses, Optional<Long> assigneeId, boolean unassigned, boolean undelivered,
			String search, Sort sort, Optional<CaseNumber> after, int limit) {
		this(statuses, assigneeId, unassigned, undelivered, search, sort, after, limit, Narrowing.none());
	}

	/**
	 * Orders of the queue.
	 */
	public enum Sort {

		/** Newest case first. */
		NEWEST,
		/** Oldest case first. */
		OLDEST,
		/** Soonest promised answer first. */
		DUE

	}

	/**
	 * All cases, newest first.
	 * @param limit most cases
	 * @return the filter
	 */
	public static QueueFilter all(int limit) {
		return new QueueFilter(Set.of(), Optional.empty(), false, false, "", Sort.NEWEST, Optional.empty(), limit);
	}

}
