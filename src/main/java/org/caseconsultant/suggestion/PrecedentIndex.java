package org.caseconsultant.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.caseconsultant.suggestion.precedent.Precedent;
import org.caseconsultant.suggestion.precedent.QuestionWords;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index over precedents, kept as the one over cases is: after the commit, from the
 * rows that are due, by a server only.
 */
@Component
class PrecedentIndex {

	private static final int CANDIDATES = 30;

	private static final int SUGGESTED = 8;

	private final EntityManager entities;

	private final StoredPrecedents rows;

	PrecedentIndex(EntityManager entities, StoredPrecedents rows) {
		this.entities = entities;
		this.rows = rows;
	}

	/**
	 * Indexes some due precedents and takes out withdrawn ones; false when none was due.
	 */
	@Transactional
	public boolean indexDue() {
		List<StoredPrecedent> due = this.rows.indexDue(Limit.of(50));
		SearchIndexingPlan plan = Search.session(this.entities).indexingPlan();
		for (StoredPrecedent precedent : due) {
			if (precedent.isWithdrawn()) {
				plan.purge(StoredPrecedent.class, precedent.id(), null);
			}
			else {
				plan.addOrUpdate(precedent);
			}
		}
		plan.execute();
		due.forEach(this::done);
		return !due.isEmpty();
	}

	private void done(StoredPrecedent precedent) {
		if (precedent.isWithdrawn()) {
			this.rows.takenOut(precedent.id(), precedent.revision());
		}
		else {
			this.rows.indexed(precedent.id(), precedent.revision());
		}
	}

	/** Empties an index that was left by another database. */
	@Transactional
	public void startAfresh() {
		if (this.rows.count() == 0) {
			Search.session(this.entities).workspace(StoredPrecedent.class).purge();
		}
	}

	/**
	 * Finds precedents that share codes or words with a question.
	 * @param question the question; its own case is left out
	 * @return best first, at most 30
	 */
	@Transactional(readOnly = true)
	public List<Precedent> search(AskedQuestion question) {
		SearchSession session = Search.session(this.entities);
		SearchPredicateFactory field = session.scope(StoredPrecedent.class).predicate();
		return session.search(StoredPrecedent.class)
			.where(like(field, question))
			.fetchHits(CANDIDATES)
			.stream()
			.filter((row) -> !row.isWithdrawn())
			.map(StoredPrecedent::precedent)
			.toList();
	}

	private static SearchPredicate like(SearchPredicateFactory field, AskedQuestion question) {
		BooleanPredicateClausesStep<?, ?> query = field.bool()
			.must(common(field, question))
			.mustNot(field.id().matching(question.number().caseId()))
			.should(field.match().field("kind").matching(question.kind()).constantScore().boost(2));
		question.payer()
			.ifPresent((payer) -> query.should(field.match().field("payer").matching(payer).constantScore().boost(2)));
		question.setting()
			.ifPresent((place) -> query.should(field.match().field("setting").matching(place).constantScore()));
		return query.toPredicate();
	}

	/** Rare codes and words weigh more than common ones. */
	private static SearchPredicate common(SearchPredicateFactory field, AskedQuestion question) {
		BooleanPredicateClausesStep<?, ?> any = field.bool();
		any.should(field.matchNone());
		terms(question.asked()).ifPresent((codes) -> {
			any.should(field.match().field("askedCodes").boost(4).matching(codes));
			any.should(field.match().field("pickedCodes").boost(1.5F).matching(codes));
		});
		terms(question.suggested().stream().limit(SUGGESTED).toList())
			.ifPresent((codes) -> any.should(field.match().field("pickedCodes").boost(0.5F).matching(codes)));
		terms(QuestionWords.of(question.text()))
			.ifPresent((words) -> any.should(field.match().field("words").boost(0.3F).matching(words)));
		return any.toPredicate();
	}

	private static Optional<String> terms(Collection<String> terms) {
		return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", terms));
	}

}
