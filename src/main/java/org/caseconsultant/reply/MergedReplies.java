package org.caseconsultant.reply;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.caseconsultant.casework.CasesMerged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes drafts, sent mails and citations along when a case becomes part of another one.
 * Two drafts of one person become one, the draft of the remaining case first.
 */
@Component
class MergedReplies {

	private final EntityManager entities;

	MergedReplies(EntityManager entities) {
		this.entities = entities;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CasesMerged event) {
		drafts(event);
		move("update OutboxMessage m set m.codingCaseId = :into where m.codingCaseId = :from", event);
		move("update AnswerCitation c set c.codingCaseId = :into where c.codingCaseId = :from", event);
	}

	private void drafts(CasesMerged event) {
		List<Object[]> drafts = this.entities
			.createQuery("select d, d.key.staffMemberId from AnswerDraft d where d.key.codingCaseId = :from",
					Object[].class)
			.setParameter("from", event.from())
			.getResultList();
		for (Object[] row : drafts) {
			AnswerDraft moved = (AnswerDraft) row[0];
			long member = (Long) row[1];
			AnswerDraft there = this.entities.find(AnswerDraft.class, new AnswerDraft.Key(event.into(), member));
			String answer = (there != null) ? joined(there.answer(), moved.answer(), "\n\n") : moved.answer();
			String codes = (there != null) ? joined(there.codes(), moved.codes(), ", ") : moved.codes();
			this.entities.remove(moved);
			this.entities.merge(new AnswerDraft(event.into(), member, answer, codes, moved.savedAt()));
		}
	}

	private static String joined(String first, String second, String between) {
		return first.isBlank() || second.isBlank() ? first + second : first + between + second;
	}

	private void move(String update, CasesMerged event) {
		this.entities.createQuery(update)
			.setParameter("into", event.into())
			.setParameter("from", event.from())
			.executeUpdate();
	}

}
