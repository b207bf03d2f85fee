package org.caseconsultant.intake;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;

/**
 * A sealed piece of a stored mail. Pieces keep every statement far below the packet limit
 * of the database.
 */
@Entity
class RawMailChunk {

	@EmbeddedId
	private Key key = new Key(0, 0);

	@Lob
	private byte[] sealed = new byte[0];

	protected RawMailChunk() {
	}

	RawMailChunk(long receivedMailId, int position, byte[] sealed) {
		this.key = new Key(receivedMailId, position);
		this.sealed = sealed;
	}

	byte[] sealed() {
		return this.sealed;
	}

	int position() {
		return this.key.position();
	}

	/**
	 * What identifies a piece.
	 */
	@Embeddable
	record Key(long receivedMailId, int position) implements Serializable {
	}

}
