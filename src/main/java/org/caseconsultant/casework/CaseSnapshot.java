package org.caseconsultant.casework;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an action can change in a case, as it was before.
 *
 * @param caseId row id of the case
 * @param revision revision that the action left
 * @param status status before
 * @param priority priority before
 * @param assigneeId who had it before
 * @param snoozedUntil until when it rested before
 * @param tags its tags before
 */
record CaseSnapshot(long caseId, long revision, CaseStatus status, Priority priority, @Nullable Long assigneeId,
		@Nullable Instant snoozedUntil, List<String> tags) {

	static CaseSnapshot of(CodingCase codingCase, List<String> tags) {
		return new CaseSnapshot(codingCase.id(), codingCase.revision(), codingCase.status(), codingCase.priority(),
				codingCase.assigneeId().orElse(null), codingCase.snoozedUntil().orElse(null), tags);
	}

	CaseSnapshot leaving(long newRevision) {
		return new CaseSnapshot(this.caseId, newRevision, this.status, this.priority, this.assigneeId,
				this.snoozedUntil, this.tags);
	}

}
