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

	private boolean follows;

	protected Participant() {
	}

	Participant(long codingCaseId, String addressKey, boolean follows) {
		this.key = new Key(codingCaseId, addressKey);
		this.follows = follows;
	}

	long caseId() {
		return this.key.codingCaseId();
	}

	boolean follows() {
		return this.follows;
	}

	void follow() {
		this.follows = true;
	}

	/**
	 * What identifies a participant.
	 */
	@Embeddable
	record Key(long codingCaseId, String addressKey) implements Serializable {
	}

}
