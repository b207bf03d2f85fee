package org.caseconsultant.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One recipient of a mail of ours, with its own fate.
 */
@Entity
public class OutboxRecipient {

	/**
	 * What became of the mail for this recipient.
	 */
	public enum State {

		/** Not accepted yet. */
		DUE,
		/** Accepted by our SMTP server. */
		ACCEPTED,
		/** Refused for good. */
		REFUSED,
		/** Accepted, then reported as undeliverable. */
		BOUNCED

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long outboxRecipientId;

	private long outboxMessageId;

	private String address = "";

	@Enumerated(EnumType.STRING)
	private State state = State.DUE;

	private String statusCode = "";

	protected OutboxRecipient() {
	}

	OutboxRecipient(long outboxMessageId, String address) {
		this.outboxMessageId = outboxMessageId;
		this.address = address;
	}

	long messageId() {
		return this.outboxMessageId;
	}

	/**
	 * Where it goes.
	 * @return address
	 */
	public String address() {
		return this.address;
	}

	/**
	 * What became of it.
	 * @return state
	 */
	public State state() {
		return this.state;
	}

	/**
	 * Status code of a refusal or bounce.
	 * @return such as 5.1.1, empty if there was none
	 */
	public String statusCode() {
		return this.statusCode;
	}

	void became(State newState, String code) {
		this.state = newState;
		this.statusCode = (code.length() > 20) ? code.substring(0, 20) : code;
	}

}
