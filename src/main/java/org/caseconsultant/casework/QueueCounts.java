package org.caseconsultant.casework;

import java.util.Map;

/**
 * How many cases there are of each kind.
 *
 * @param byStatus number of cases in each status
 * @param mine unfinished cases of the member who asks
 * @param unassigned unfinished cases of nobody
 * @param undelivered cases with an answer that did not arrive
 */
public record QueueCounts(Map<CaseStatus, Long> byStatus, long mine, long unassigned, long undelivered) {

	/**
	 * Counts the cases in a status.
	 * @param status the status
	 * @return number of cases
	 */
	public long of(CaseStatus status) {
		return this.byStatus.getOrDefault(status, 0L);
	}

}
