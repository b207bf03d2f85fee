package org.caseconsultant.reply;

/**
 * What a mail of ours is.
 */
enum OutboxKind {

	/** The machine's receipt for a question. */
	ACKNOWLEDGEMENT,
	/** A staff member's answer. */
	ANSWER,
	/** The machine's word that a mail was too large. */
	REFUSAL,
	/** The question whether the claim was paid. */
	OUTCOME_QUESTION;

	boolean isAutomatic() {
		return this != ANSWER;
	}

}
