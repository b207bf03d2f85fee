package org.caseconsultant.intake;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A mail that reached us, its state and the ledger of where it lay. The bytes are kept
 * apart.
 */
@Entity
public class ReceivedMail {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long receivedMailId;

	private String source = "";

	private String mailbox = "";

	private @Nullable Long uidValidity;

	private @Nullable Long imapUid;

	private long sizeBytes;

	private boolean complete;

	private String sha256 = "";

	private boolean acknowledge;

	@Enumerated(EnumType.STRING)
	private MailState state = MailState.RECEIVED;

	private String classification = "";

	private String reason = "";

	private String problems = "";

	private String messageIdHash = "";

	private String contentHash = "";

	private int attempts;

	private Instant leaseUntil = Instant.EPOCH;

	private @Nullable Long codingCaseId;

	private @Nullable Long absorbedIntoId;

	private Instant receivedAt = Instant.EPOCH;

	private @Nullable Instant settledAt;

	protected ReceivedMail() {
	}

	ReceivedMail(Delivery delivery, String sha256, Instant receivedAt) {
		this.source = delivery.source();
		this.mailbox = delivery.mailbox();
		this.uidValidity = delivery.uidValidity();
		this.imapUid = delivery.uid();
		this.sizeBytes = delivery.sizeBytes();
		this.complete = delivery.complete();
		this.acknowledge = delivery.acknowledge();
		this.sha256 = sha256;
		this.receivedAt = receivedAt;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.receivedMailId != null) ? this.receivedMailId : 0;
	}

	/**
	 * Where it ended.
	 * @return state
	 */
	public MailState state() {
		return this.state;
	}

	/**
	 * Why it ended there.
	 * @return words of ours, never of the mail
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * What was odd about it.
	 * @return sentences of ours, separated by line breaks
	 */
	public String problems() {
		return this.problems;
	}

	/**
	 * What kind of mail it is.
	 * @return name of the classification, empty before it was read
	 */
	public String classification() {
		return this.classification;
	}

	/**
	 * The mailbox it lay in.
	 * @return name from the settings, or {@code import}
	 */
	public String mailbox() {
		return this.mailbox;
	}

	/**
	 * Its size.
	 * @return bytes, as the server counts them
	 */
	public long sizeBytes() {
		return this.sizeBytes;
	}

	/**
	 * When it was stored.
	 * @return UTC
	 */
	public Instant receivedAt() {
		return this.receivedAt;
	}

	/**
	 * The case it belongs to.
	 * @return row id, nothing if it belongs to none
	 */
	public Optional<Long> caseId() {
		return Optional.ofNullable(this.codingCaseId);
	}

	/**
	 * The row that holds the first copy.
	 * @return row id, nothing unless it was absorbed
	 */
	public Optional<Long> absorbedIntoId() {
		return Optional.ofNullable(this.absorbedIntoId);
	}

	boolean isComplete() {
		return this.complete;
	}

	boolean acknowledge() {
		return this.acknowledge;
	}

	int attempts() {
		return this.attempts;
	}

	void claimed(Instant until) {
		this.attempts++;
		this.leaseUntil = until;
	}

	void putOff(Instant until) {
		this.leaseUntil = until;
	}

	void identifiedAs(String newMessageIdHash, String newContentHash) {
		this.messageIdHash = newMessageIdHash;
		this.contentHash = newContentHash;
	}

	void readAs(String newClassification, String newProblems) {
		this.classification = newClassification;
		this.problems = (newProblems.length() > 2000) ? newProblems.substring(0, 2000) : newProblems;
	}

	void settle(MailState place, String why, Instant at) {
		this.state = place;
		this.reason = (why.length() > 500) ? why.substring(0, 500) : why;
		this.settledAt = at;
		this.leaseUntil = Instant.EPOCH;
	}

	void filedInto(long caseId) {
		this.codingCaseId = caseId;
	}

	void absorbedInto(long otherId) {
		this.absorbedIntoId = otherId;
	}

	void retry() {
		this.state = MailState.RECEIVED;
		this.attempts = 0;
		this.settledAt = null;
		this.leaseUntil = Instant.EPOCH;
	}

}
