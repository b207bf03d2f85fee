package org.caseconsultant.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.apache.lucene.index.IndexReader;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.caseconsultant.suggestion.precedent.Precedent;
import org.caseconsultant.suggestion.precedent.QuestionWords;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
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

	private static final int SUGGESTED = 5;

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
	 * Finds precedents that share codes or words with a question, possibly its own.
	 * @param question the question
	 * @return best first, at most 30
	 */
	@Transactional(readOnly = true)
	public List<Precedent> search(AskedQuestion question) {
		SearchSession session = Search.session(this.entities);
		SearchScope<StoredPrecedent> scope = session.scope(StoredPrecedent.class);
		return session.search(scope)
			.where(like(scope.predicate(), question, rareWords(scope, question)))
			.fetchHits(CANDIDATES)
			.stream()
			.filter((row) -> !row.isWithdrawn())
			.map(StoredPrecedent::precedent)
			.toList();
	}

	private static List<String> rareWords(SearchScope<StoredPrecedent> scope, AskedQuestion question) {
		try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
			return RareWords.of(QuestionWords.of(question.text()), "words", reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One flat "or", which the index can cut short: rare codes and words weigh more than
	 * common ones, and kind, payer and setting decide among equals.
	 */
	private static SearchPredicate like(SearchPredicateFactory field, AskedQuestion question, List<String> words) {
		BooleanPredicateClausesStep<?, ?> any = field.bool();
		any.should(field.match().field("kind").matching(question.kind()).constantScore().boost(2));
		question.payer()
			.ifPresent((payer) -> any.should(field.match().field("payer").matching(payer).constantScore().boost(2)));
		question.setting()
			.ifPresent((place) -> any.should(field.match().field("setting").matching(place).constantScore()));
		question.asked().forEach((code) -> {
			any.should(field.match().field("askedCodes").matching(code).boost(4));
			any.should(field.match().field("pickedCodes").matching(code).boost(1.5F));
		});
		question.suggested()
			.stream()
			.limit(SUGGESTED)
			.forEach((code) -> any.should(field.match().field("pickedCodes").matching(code).boost(0.5F)));
		words.forEach((word) -> any.should(field.match().field("words").matching(word).boost(0.3F)));
		return any.toPredicate();
	}

}
