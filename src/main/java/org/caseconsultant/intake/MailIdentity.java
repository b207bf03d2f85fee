package org.caseconsultant.intake;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * The first mail with a Message-ID and content; a unique key, so that of two copies
 * settled at once one is absorbed.
 */
@Entity
class MailIdentity {

	@EmbeddedId
	private Key key = new Key("", "");

	private long receivedMailId;

	protected MailIdentity() {
	}

	MailIdentity(String messageIdHash, String contentHash, long receivedMailId) {
		this.key = new Key(messageIdHash, contentHash);
		this.receivedMailId = receivedMailId;
	}

	long receivedMailId() {
		return this.receivedMailId;
	}

	/**
	 * What makes two mails the same.
	 */
	@Embeddable
	record Key(String messageIdHash, String contentHash) implements Serializable {
	}

}
