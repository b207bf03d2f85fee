package org.caseconsultant.reply;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One step of a mail of ours on its way to one recipient. Rows are only ever added.
 */
@Entity
public class DeliveryEvent {

	/**
	 * What happened.
	 */
	public enum Step {

		/** Committed, to be handed over. */
		QUEUED("queued"),
		/** Our mail server took it. */
		ACCEPTED("accepted by the mail server"),
		/** It is tried again later. */
		PUT_OFF("put off"),
		/** Refused for good. */
		REFUSED("refused"),
		/** Taken, then reported as undeliverable. */
		BOUNCED("bounced");

		private final String words;

		Step(String words) {
			this.words = words;
		}

		/**
		 * Names it for people.
		 * @return a word or two
		 */
		public String words() {
			return this.words;
		}

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long deliveryEventId;

	private long outboxMessageId;

	private String address = "";

	@Enumerated(EnumType.STRING)
	private Step step = Step.QUEUED;

	private String statusCode = "";

	private String reason = "";

	private Instant happenedAt = Instant.EPOCH;

	protected DeliveryEvent() {
	}

	DeliveryEvent(long outboxMessageId, String address, Step step, Instant happenedAt) {
		this.outboxMessageId = outboxMessageId;
		this.address = address;
		this.step = step;
		this.happenedAt = happenedAt;
	}

	DeliveryEvent because(String code, String words) {
		this.statusCode = DraftText.cut(20, code);
		this.reason = DraftText.cut(300, words);
		return this;
	}

	long messageId() {
		return this.outboxMessageId;
	}

	/**
	 * Whom it was for.
	 * @return address
	 */
	public String address() {
		return this.address;
	}

	/**
	 * What happened.
	 * @return step
	 */
	public Step step() {
		return this.step;
	}

	/**
	 * The enhanced status code (RFC 3463) or SMTP reply code.
	 * @return such as 5.1.1, may be empty
	 */
	public String statusCode() {
		return this.statusCode;
	}

	/**
	 * Why.
	 * @return words of ours, may be empty
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * When.
	 * @return UTC
	 */
	public Instant happenedAt() {
		return this.happenedAt;
	}

}
