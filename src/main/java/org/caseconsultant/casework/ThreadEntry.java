package org.caseconsultant.casework;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * A Message-ID that belongs to the thread of a case: of a filed mail, of a mail of ours,
 * or a placeholder known only because a mail refers to it.
 */
@Entity
class ThreadEntry {

	@EmbeddedId
	private Key key = new Key("", 0);

	private boolean placeholder;

	protected ThreadEntry() {
	}

	ThreadEntry(String messageIdHash, long codingCaseId, boolean placeholder) {
		this.key = new Key(messageIdHash, codingCaseId);
		this.placeholder = placeholder;
	}

	long caseId() {
		return this.key.codingCaseId();
	}

	boolean isPlaceholder() {
		return this.placeholder;
	}

	/**
	 * What identifies an entry.
	 */
	@Embeddable
	record Key(String messageIdHash, long codingCaseId) implements Serializable {
	}

}
