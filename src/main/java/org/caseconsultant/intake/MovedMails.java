package org.caseconsultant.intake;

import jakarta.persistence.EntityManager;
import org.caseconsultant.casework.CasesMerged;
import org.caseconsultant.casework.MessageMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the ledger of mails true when their messages go to another case.
 */
@Component
class MovedMails {

	private final EntityManager entities;

	MovedMails(EntityManager entities) {
		this.entities = entities;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CasesMerged event) {
		this.entities.createQuery("update ReceivedMail m set m.codingCaseId = :into where m.codingCaseId = :from")
			.setParameter("into", event.into())
			.setParameter("from", event.from())
			.executeUpdate();
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(MessageMoved event) {
		this.entities.createQuery("update ReceivedMail m set m.codingCaseId = :into where m.receivedMailId = :id")
			.setParameter("into", event.into())
			.setParameter("id", event.receivedMailId())
			.executeUpdate();
	}

}
