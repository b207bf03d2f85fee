package org.caseconsultant.casework;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * An address that belongs to a case: only its mails join the thread.
 */
@Entity
@Table(name = "case_participant")
class Participant {

	@EmbeddedId
	private Key key = new Key(0, "");

	protected Participant() {
	}

	Participant(long codingCaseId, String addressKey) {
		this.key = new Key(codingCaseId, addressKey);
	}

	long caseId() {
		return this.key.codingCaseId();
	}

	/**
	 * What identifies a participant.
	 */
	@Embeddable
	record Key(long codingCaseId, String addressKey) implements Serializable {
	}

}
