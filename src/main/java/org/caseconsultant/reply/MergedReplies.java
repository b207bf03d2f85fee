package org.caseconsultant.reply;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.caseconsultant.casework.CasesMerged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes drafts, files, the lock, waiting answers, sent mails and citations along when a
 * case becomes part of another one. Two drafts of one person become one, the draft of the
 * remaining case first.
 */
@Component
class MergedReplies {

	private static final List<String> MOVED = List.of("AnswerFile", "SentAnswer", "OutboxMessage", "AnswerCitation");

	private final EntityManager entities;

	private final MergedWaiting waiting;

	private final Drafts drafts;

	private final Locks locks;

	MergedReplies(EntityManager entities, MergedWaiting waiting, Drafts drafts, Locks locks) {
		this.entities = entities;
		this.waiting = waiting;
		this.drafts = drafts;
		this.locks = locks;
	}

	/** Waiting answers come first: one that is called back is a draft then. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CasesMerged event) {
		this.waiting.merge(event.from(), event.into());
		this.drafts.merge(event.from(), event.into());
		this.locks.merge(event.from(), event.into());
		MOVED.forEach((entity) -> move(entity, event));
	}

	private void move(String entity, CasesMerged event) {
		this.entities.createQuery("update " + entity + " e set e.codingCaseId = :into where e.codingCaseId = :from")
			.setParameter("into", event.into())
			.setParameter("from", event.from())
			.executeUpdate();
	}

}
