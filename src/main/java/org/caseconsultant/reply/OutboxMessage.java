package org.caseconsultant.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.caseconsultant.mail.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A mail of ours on its way. Its Message-ID is made with the row, before the first
 * attempt, so that every attempt carries the same one.
 */
@Entity
public class OutboxMessage {

	/** So often the same mail is handed over without an answer, then a person decides. */
	private static final int MOST_UNKNOWN = 3;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long outboxMessageId;

	private @Nullable Long codingCaseId;

	private @Nullable Long answersMailId;

	private String kind = "";

	private String dedupKey = "";

	@Enumerated(EnumType.STRING)
	private OutboxState state = OutboxState.WAITING;

	private String messageId = "";

	private String messageIdHash = "";

	private String reversePath = "";

	@Lob
	private byte @Nullable [] rendered;

	private int attempt;

	private int unknownOutcomes;

	private Instant dueAt = Instant.EPOCH;

	private Instant leaseUntil = Instant.EPOCH;

	private String statusCode = "";

	private String failure = "";

	private Instant createdAt = Instant.EPOCH;

	private @Nullable Instant sentAt;

	protected OutboxMessage() {
	}

	OutboxMessage(OutboxKind kind, @Nullable Long codingCaseId, String dedupKey, MessageId messageId,
			Instant createdAt) {
		this.kind = kind.name();
		this.codingCaseId = codingCaseId;
		this.dedupKey = dedupKey;
		this.messageId = messageId.value();
		this.messageIdHash = messageId.hash();
		this.createdAt = createdAt;
		this.dueAt = createdAt;
	}

	OutboxMessage answering(long receivedMailId) {
		this.answersMailId = receivedMailId;
		return this;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.outboxMessageId != null) ? this.outboxMessageId : 0;
	}

	Optional<Long> caseId() {
		return Optional.ofNullable(this.codingCaseId);
	}

	Optional<Long> answersMailId() {
		return Optional.ofNullable(this.answersMailId);
	}

	OutboxKind kind() {
		return OutboxKind.valueOf(this.kind);
	}

	/**
	 * How far it has come.
	 * @return state
	 */
	public OutboxState state() {
		return this.state;
	}

	/**
	 * Its Message-ID.
	 * @return wire form
	 */
	public String messageId() {
		return this.messageId;
	}

	/**
	 * How often it was tried.
	 * @return number of attempts begun
	 */
	public int attempt() {
		return this.attempt;
	}

	/**
	 * When it is tried next.
	 * @return UTC
	 */
	public Instant dueAt() {
		return this.dueAt;
	}

	/**
	 * The enhanced status code of the last failure (RFC 3463), or the SMTP reply code.
	 * @return such as 5.1.1, empty if there was none
	 */
	public String statusCode() {
		return this.statusCode;
	}

	/**
	 * What went wrong last.
	 * @return words of ours, empty if nothing did
	 */
	public String failure() {
		return this.failure;
	}

	/**
	 * When the server accepted it.
	 * @return UTC
	 */
	public Optional<Instant> sentAt() {
		return Optional.ofNullable(this.sentAt);
	}

	String reversePath() {
		return this.reversePath;
	}

	byte[] rendered() {
		return (this.rendered != null) ? this.rendered : new byte[0];
	}

	Instant createdAt() {
		return this.createdAt;
	}

	void waitUntil(Instant at) {
		this.dueAt = at;
	}

	void ready(byte[] sealed, String newReversePath, Instant now) {
		this.rendered = sealed;
		this.reversePath = newReversePath;
		this.state = OutboxState.DUE;
		this.dueAt = now;
	}

	void claimed(Instant until) {
		this.state = OutboxState.SENDING;
		this.attempt++;
		this.leaseUntil = until;
	}

	void sent(Instant at) {
		this.state = OutboxState.SENT;
		this.sentAt = at;
		this.failure = "";
		this.statusCode = "";
	}

	/** Somebody corrected an address: tried anew from the first attempt. */
	void again(Instant now) {
		this.state = OutboxState.DUE;
		this.attempt = 0;
		this.unknownOutcomes = 0;
		this.dueAt = now;
		this.failure = "";
		this.statusCode = "";
	}

	void putOff(String code, String reason, Instant now) {
		this.statusCode = code;
		this.failure = reason;
		Optional<Duration> wait = BackOff.after(this.attempt, code);
		this.state = wait.isPresent() ? OutboxState.DUE : OutboxState.FAILED;
		wait.ifPresent((time) -> this.dueAt = now.plus(time));
	}

	void outcomeUnknown(String reason, Instant now) {
		this.unknownOutcomes++;
		if (this.unknownOutcomes >= MOST_UNKNOWN) {
			failed("", reason);
		}
		else {
			putOff("", reason, now);
		}
	}

	void failed(String code, String reason) {
		this.statusCode = code;
		this.failure = reason;
		this.state = OutboxState.FAILED;
	}

}
