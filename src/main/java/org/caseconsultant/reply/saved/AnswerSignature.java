package org.caseconsultant.reply.saved;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * What stands under the answers of a staff member.
 */
@Entity
class AnswerSignature {

	@Id
	private long staffMemberId;

	private String signature = "";

	protected AnswerSignature() {
	}

	AnswerSignature(long staffMemberId, String signature) {
		this.staffMemberId = staffMemberId;
		this.signature = signature;
	}

	String signature() {
		return this.signature;
	}

}
