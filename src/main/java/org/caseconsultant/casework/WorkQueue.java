package org.caseconsultant.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases waiting for staff. Pages go by key, so that nothing is skipped or shown twice
 * while cases come in.
 */
@Service
@Transactional(readOnly = true)
public class WorkQueue {

	private final EntityManager entities;

	private final Cases cases;

	private final CaseIndex index;

	WorkQueue(EntityManager entities, Cases cases, CaseIndex index) {
		this.entities = entities;
		this.cases = cases;
		this.index = index;
	}

	/**
	 * Lists a page of cases.
	 * @param filter which ones
	 * @return in the order asked for, at most as many as asked for
	 */
	public List<CodingCase> page(QueueFilter filter) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> values = new HashMap<>();
		select(filter, conditions, values);
		filter.after().flatMap((number) -> this.cases.findById(number.caseId())).ifPresent((last) -> {
			conditions.add(goingOn(filter.sort()));
			values.put("lastId", last.id());
			if (filter.sort() == QueueFilter.Sort.DUE) {
				values.put("lastDue", last.firstResponseDueAt());
			}
		});
		String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
		TypedQuery<CodingCase> query = this.entities
			.createQuery("select c from CodingCase c" + where + order(filter.sort()), CodingCase.class)
			.setMaxResults(filter.limit());
		values.forEach(query::setParameter);
		return query.getResultList();
	}

	private void select(QueueFilter filter, List<String> conditions, Map<String, Object> values) {
		if (!filter.statuses().isEmpty()) {
			conditions.add("c.status in :statuses");
			values.put("statuses", filter.statuses());
		}
		filter.assigneeId().ifPresent((assignee) -> {
			conditions.add("c.assigneeId = :assignee");
			values.put("assignee", assignee);
		});
		if (filter.unassigned()) {
			conditions.add("c.assigneeId is null");
		}
		if (filter.undelivered()) {
			conditions.add("c.undelivered = true");
		}
		if (!filter.search().isBlank()) {
			conditions.add("c.codingCaseId in :found");
			values.put("found", found(filter.search()));
		}
	}

	/** A case number is found at once; everything else by the index. */
	private List<Long> found(String search) {
		Optional<CaseNumber> number = CaseNumber.parse(search);
		List<Long> found = number.map((known) -> List.of(known.caseId())).orElseGet(() -> this.index.search(search));
		return found.isEmpty() ? List.of(0L) : found;
	}

	private static String goingOn(QueueFilter.Sort sort) {
		return switch (sort) {
			case NEWEST -> "c.codingCaseId < :lastId";
			case OLDEST -> "c.codingCaseId > :lastId";
			case DUE -> "(c.firstResponseDueAt > :lastDue or (c.firstResponseDueAt = :lastDue "
					+ "and c.codingCaseId > :lastId))";
		};
	}

	private static String order(QueueFilter.Sort sort) {
		return switch (sort) {
			case NEWEST -> " order by c.codingCaseId desc";
			case OLDEST -> " order by c.codingCaseId";
			case DUE -> " order by c.firstResponseDueAt, c.codingCaseId";
		};
	}

	/**
	 * Lists what a practitioner asked.
	 * @param practitionerId row id of the practitioner
	 * @return newest first, at most 100
	 */
	public List<CodingCase> askedBy(long practitionerId) {
		return this.cases.findByPractitionerIdOrderByCodingCaseIdDesc(practitionerId, Limit.of(100));
	}

	/**
	 * Counts cases.
	 * @param staffMemberId the member who asks
	 * @return the counts
	 */
	public QueueCounts counts(long staffMemberId) {
		Map<CaseStatus, Long> byStatus = new EnumMap<>(CaseStatus.class);
		this.cases.countByStatus().forEach((row) -> byStatus.put((CaseStatus) row[0], (Long) row[1]));
		return new QueueCounts(byStatus, this.cases.countMine(staffMemberId), this.cases.countUnassigned(),
				this.cases.countUndelivered());
	}

	/**
	 * When anything last changed in any case: pages ask this to know whether to look
	 * again.
	 * @return UTC, nothing without cases
	 */
	public Optional<Instant> lastChange() {
		return this.cases.lastChange();
	}

}
