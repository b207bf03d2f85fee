package org.caseconsultant.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.springframework.stereotype.Component;

/**
 * Pages of the queue that start from the rarest trait asked for: its entries lie in the
 * order of the cases, so reading stops when the page is full (src/adr/0020).
 */
@Component
class TraitedCases {

	/** A trait with more cases than this is common, however many it has. */
	private static final int COMMON = 20_000;

	private final EntityManager entities;

	TraitedCases(EntityManager entities) {
		this.entities = entities;
	}

	List<CodingCase> page(QueueFilter filter, QueueConditions conditions) {
		TraitKind rarest = rarest(filter.narrowing().traits());
		String order = (filter.sort() == QueueFilter.Sort.OLDEST) ? "" : " desc";
		String start = filter.after()
			.map((last) -> " and d.coding_case_id " + (order.isEmpty() ? "> " : "< ") + last.caseId())
			.orElse("");
		Query query = this.entities.createNativeQuery(
				"select d.coding_case_id from case_trait d where d.kind = '" + rarest.name() + "' and d.trait = :trait"
						+ rarest.name() + start + " and exists (select /*+ NO_SEMIJOIN() */ 1 from coding_case c"
						+ conditions.where() + " and c.coding_case_id = d.coding_case_id) order by d.coding_case_id"
						+ order + " limit " + filter.limit());
		conditions.bind(query);
		return inOrder(query.getResultList());
	}

	/** Whether one of them has few cases. */
	boolean areRare(Map<TraitKind, String> traits) {
		return traits.entrySet().stream().anyMatch((each) -> count(each.getKey(), each.getValue()) < COMMON);
	}

	private TraitKind rarest(Map<TraitKind, String> traits) {
		if (traits.size() == 1) {
			return traits.keySet().iterator().next();
		}
		return traits.entrySet()
			.stream()
			.min(Comparator.comparingLong((Map.Entry<TraitKind, String> each) -> count(each.getKey(), each.getValue()))
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElseThrow();
	}

	private long count(TraitKind kind, String value) {
		Object number = this.entities
			.createNativeQuery("select count(*) from (select 1 as one from case_trait t where t.kind = '" + kind.name()
					+ "' and t.trait = :value limit " + COMMON + ") n")
			.setParameter("value", value)
			.getSingleResult();
		return ((Number) number).longValue();
	}

	private List<CodingCase> inOrder(List<?> ids) {
		List<Long> numbers = ids.stream().map((id) -> ((Number) id).longValue()).toList();
		if (numbers.isEmpty()) {
			return List.of();
		}
		Map<Long, CodingCase> found = new HashMap<>(
				this.entities.createQuery("select c from CodingCase c where c.codingCaseId in :ids", CodingCase.class)
					.setParameter("ids", numbers)
					.getResultList()
					.stream()
					.collect(Collectors.toMap(CodingCase::id, (each) -> each)));
		return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
