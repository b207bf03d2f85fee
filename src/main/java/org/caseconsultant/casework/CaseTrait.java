package org.caseconsultant.casework;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Something the queue can be narrowed by: a tag, a code, the payer.
 */
@Entity
class CaseTrait {

	@EmbeddedId
	private Key key = new Key(TraitKind.TAG, "", 0);

	protected CaseTrait() {
	}

	CaseTrait(TraitKind kind, String trait, long codingCaseId) {
		this.key = new Key(kind, trait, codingCaseId);
	}

	TraitKind kind() {
		return this.key.kind();
	}

	String trait() {
		return this.key.trait();
	}

	long caseId() {
		return this.key.codingCaseId();
	}

	/**
	 * What identifies it; the order is that of the key in the database.
	 */
	@Embeddable
	record Key(@Enumerated(EnumType.STRING) @Column(length = 10) TraitKind kind, String trait,
			long codingCaseId) implements Serializable {
	}

}
