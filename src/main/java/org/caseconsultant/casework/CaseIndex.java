package org.caseconsultant.casework;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The full-text index over cases. Only a server writes it, after the commit and from the
 * rows that are due, so a case that a command or another process filed is found too.
 */
@Component
public class CaseIndex {

	private static final int MOST = 1000;

	private final EntityManager entities;

	private final Cases cases;

	CaseIndex(EntityManager entities, Cases cases) {
		this.entities = entities;
		this.cases = cases;
	}

	/**
	 * Indexes some due cases; a case that changes meanwhile stays due. Leaves the
	 * revision alone, so that nobody who works on a case is disturbed.
	 * @return false when none was due
	 */
	@Transactional
	public boolean indexDue() {
		List<CodingCase> due = this.cases.indexDue(Limit.of(50));
		SearchSession session = Search.session(this.entities);
		due.forEach(session.indexingPlan()::addOrUpdate);
		session.indexingPlan().execute();
		due.forEach((codingCase) -> this.cases.indexed(codingCase.id(), codingCase.revision()));
		return !due.isEmpty();
	}

	/** Empties an index that was left by another database. */
	@Transactional
	public void startAfresh() {
		if (this.cases.count() == 0) {
			Search.session(this.entities).workspace(CodingCase.class).purge();
		}
	}

	/**
	 * Finds cases by words.
	 * @param words all of them must occur, in any form the analyser knows
	 * @return row ids, best first, at most 1000
	 */
	@Transactional(readOnly = true)
	public List<Long> search(String words) {
		return Search.session(this.entities)
			.search(CodingCase.class)
			.select((field) -> field.id(Long.class))
			.where((query) -> query.simpleQueryString()
				.field("text")
				.matching(words)
				.defaultOperator(org.hibernate.search.engine.search.common.BooleanOperator.AND))
			.fetchHits(MOST);
	}

	/**
	 * Counts what is in the index; fails if it cannot be read.
	 * @return number of cases
	 */
	@Transactional(readOnly = true)
	public long size() {
		return Search.session(this.entities)
			.search(CodingCase.class)
			.where((query) -> query.matchAll())
			.fetchTotalHitCount();
	}

}
