package org.caseconsultant.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

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

	/** Where counting stops. */
	public static final int MOST_COUNTED = 10_000;

	private final TraitedCases traited;

	private final EntityManager entities;

	private final Cases cases;

	private final CaseIndex index;

	WorkQueue(EntityManager entities, Cases cases, CaseIndex index, TraitedCases traited) {
		this.entities = entities;
		this.cases = cases;
		this.index = index;
		this.traited = traited;
	}

	/**
	 * Lists a page of cases.
	 * @param filter which ones
	 * @return in the order asked for, at most as many as asked for
	 */
	public List<CodingCase> page(QueueFilter filter) {
		QueueConditions conditions = conditions(filter);
		filter.after().flatMap((number) -> this.cases.findById(number.caseId())).ifPresent((last) -> {
			conditions.add(goingOn(filter.sort()), "lastId", last.id());
			if (filter.sort() == QueueFilter.Sort.DUE) {
				conditions.value("lastDue", last.firstResponseDueAt());
			}
		});
		return isNarrowedWidely(filter) ? this.traited.page(filter, conditions) : straight(filter, conditions);
	}

	/** Few cases are unfinished; of all others the traits find a page sooner. */
	private static boolean isNarrowedWidely(QueueFilter filter) {
		return !filter.narrowing().traits().isEmpty() && filter.sort() != QueueFilter.Sort.DUE && !isUnfinished(filter);
	}

	private static boolean isUnfinished(QueueFilter filter) {
		return !filter.statuses().isEmpty() && CaseStatus.UNFINISHED.containsAll(filter.statuses());
	}

	private List<CodingCase> straight(QueueFilter filter, QueueConditions conditions) {
		Query query = this.entities.createNativeQuery(
				"select c.* from coding_case c" + conditions.where() + order(filter) + " limit " + filter.limit(),
				CodingCase.class);
		conditions.bind(query);
		List<?> found = query.getResultList();
		return found.stream().map(CodingCase.class::cast).toList();
	}

	/**
	 * Counts the cases of a view, but never further than {@link #MOST_COUNTED}: the work
	 * does not grow with the number of cases (src/adr/0020).
	 * @param filter which ones
	 * @return at most {@link #MOST_COUNTED}
	 */
	public long count(QueueFilter filter) {
		QueueConditions conditions = conditions(filter);
		Query query = this.entities.createNativeQuery("select count(*) from (select 1 as one from coding_case c"
				+ conditions.where() + " limit " + MOST_COUNTED + ") t");
		conditions.bind(query);
		return ((Number) query.getSingleResult()).longValue();
	}

	private QueueConditions conditions(QueueFilter filter) {
		boolean testing = isUnfinished(filter) || !this.traited.areRare(filter.narrowing().traits());
		QueueConditions conditions = QueueConditions.of(filter, testing);
		if (!filter.search().isBlank()) {
			conditions.add("c.coding_case_id in :found", "found", found(filter.search()));
		}
		return conditions;
	}

	/** A case number is found at once; everything else by the index. */
	private List<Long> found(String search) {
		Optional<CaseNumber> number = CaseNumber.parse(search);
		List<Long> found = number.map((known) -> List.of(known.caseId())).orElseGet(() -> this.index.search(search));
		return found.isEmpty() ? List.of(0L) : found;
	}

	private static String goingOn(QueueFilter.Sort sort) {
		return switch (sort) {
			case NEWEST -> "c.coding_case_id < :lastId";
			case OLDEST -> "c.coding_case_id > :lastId";
			case DUE -> "(c.first_response_due_at > :lastDue or (c.first_response_due_at = :lastDue "
					+ "and c.coding_case_id > :lastId))";
		};
	}

	/**
	 * Unfinished cases are found by status and sorted: going through all cases by
	 * promised time would pass every answered one. The expression keeps databases from
	 * that.
	 */
	private static String order(QueueFilter filter) {
		return switch (filter.sort()) {
			case NEWEST -> " order by c.coding_case_id desc";
			case OLDEST -> " order by c.coding_case_id";
			case DUE ->
				isUnfinished(filter) ? " order by coalesce(c.first_response_due_at, c.opened_at), c.coding_case_id"
						: " order by c.first_response_due_at, c.coding_case_id";
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
	 * When anything last changed in any case: pages ask this to know whether to look
	 * again.
	 * @return UTC, nothing without cases
	 */
	public Optional<Instant> lastChange() {
		return this.cases.lastChange();
	}

}
