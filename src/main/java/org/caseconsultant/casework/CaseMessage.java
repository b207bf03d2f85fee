package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.mail.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * One mail of a case's thread.
 */
@Entity
public class CaseMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long caseMessageId;

	private long codingCaseId;

	private @Nullable Long receivedMailId;

	private @Nullable Long authorId;

	@Enumerated(EnumType.STRING)
	private Direction direction = Direction.INBOUND;

	@Enumerated(EnumType.STRING)
	private MessageKind kind = MessageKind.PERSON;

	private String messageId = "";

	private String messageIdHash = "";

	private String referenceIds = "";

	private String fromAddress = "";

	private String fromName = "";

	private String replyToAddress = "";

	private String subject = "";

	private String newText = "";

	private String quotedText = "";

	private String signatureText = "";

	private @Nullable String html;

	private String problems = "";

	private String forwardedBy = "";

	private Instant sentAt = Instant.EPOCH;

	protected CaseMessage() {
	}

	CaseMessage(long codingCaseId, Direction direction, MessageKind kind, MessageId messageId) {
		this.codingCaseId = codingCaseId;
		this.direction = direction;
		this.kind = kind;
		this.messageId = messageId.value();
		this.messageIdHash = messageId.hash();
	}

	CaseMessage from(String address, String name) {
		this.fromAddress = Limit.to(320, address);
		this.fromName = Limit.to(200, name);
		return this;
	}

	CaseMessage answerTo(String address) {
		this.replyToAddress = Limit.to(320, address);
		return this;
	}

	CaseMessage says(String newSubject, String text, String quoted, String signature) {
		this.subject = Limit.to(500, newSubject);
		this.newText = text;
		this.quotedText = quoted;
		this.signatureText = Limit.to(10_000, signature);
		return this;
	}

	CaseMessage looksLike(@Nullable String cleanHtml) {
		this.html = cleanHtml;
		return this;
	}

	CaseMessage referring(String references, Instant at) {
		this.referenceIds = Limit.to(16_000, references);
		this.sentAt = at;
		return this;
	}

	CaseMessage receivedAs(long id, String readingProblems) {
		this.receivedMailId = id;
		this.problems = Limit.to(2000, readingProblems);
		return this;
	}

	CaseMessage writtenBy(long staffMemberId) {
		this.authorId = staffMemberId;
		return this;
	}

	CaseMessage forwardedBy(String address) {
		this.forwardedBy = Limit.to(320, address);
		return this;
	}

	void movedTo(long caseId) {
		this.codingCaseId = caseId;
	}

	String messageIdHash() {
		return this.messageIdHash;
	}

	/**
	 * The colleague who forwarded it to us.
	 * @return address, empty if it came from its author
	 */
	public String forwardedBy() {
		return this.forwardedBy;
	}

	String searchText() {
		return this.subject + '\n' + this.newText + '\n' + this.fromName;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.caseMessageId != null) ? this.caseMessageId : 0;
	}

	/**
	 * The case it belongs to.
	 * @return row id
	 */
	public long caseId() {
		return this.codingCaseId;
	}

	/**
	 * The stored raw mail it was read from.
	 * @return row id, nothing for our own mails
	 */
	public Optional<Long> receivedMailId() {
		return Optional.ofNullable(this.receivedMailId);
	}

	/**
	 * The staff member who wrote it.
	 * @return row id, nothing for mail from outside
	 */
	public Optional<Long> authorId() {
		return Optional.ofNullable(this.authorId);
	}

	/**
	 * Which way it went.
	 * @return direction
	 */
	public Direction direction() {
		return this.direction;
	}

	/**
	 * What it is.
	 * @return kind
	 */
	public MessageKind kind() {
		return this.kind;
	}

	/**
	 * Its Message-ID (RFC 5322, 3.6.4).
	 * @return wire form with angle brackets
	 */
	public String messageId() {
		return this.messageId;
	}

	/**
	 * The ids it refers to, oldest first, parent last.
	 * @return wire form, separated by blanks, may be empty
	 */
	public String referenceIds() {
		return this.referenceIds;
	}

	/**
	 * Address of the author.
	 * @return address without name
	 */
	public String fromAddress() {
		return this.fromAddress;
	}

	/**
	 * Name of the author.
	 * @return name, may be empty
	 */
	public String fromName() {
		return this.fromName;
	}

	/**
	 * Where an answer goes: Reply-To if the author named one (RFC 5322, 3.6.2), else the
	 * author's address.
	 * @return address without name, empty for our own mails
	 */
	public String replyToAddress() {
		return this.replyToAddress;
	}

	/**
	 * Its subject line.
	 * @return decoded
	 */
	public String subject() {
		return this.subject;
	}

	/**
	 * What is new in it: without quotes and signature.
	 * @return plain text
	 */
	public String newText() {
		return this.newText;
	}

	/**
	 * The quoted text that was folded away.
	 * @return plain text, may be empty
	 */
	public String quotedText() {
		return this.quotedText;
	}

	/**
	 * The signature that was folded away.
	 * @return plain text, may be empty
	 */
	public String signatureText() {
		return this.signatureText;
	}

	/**
	 * The HTML part, cleaned.
	 * @return HTML, nothing if the mail had none
	 */
	public Optional<String> html() {
		return Optional.ofNullable(this.html);
	}

	/**
	 * What was odd about the mail when it was read.
	 * @return sentences, may be empty
	 */
	public String problems() {
		return this.problems;
	}

	/**
	 * When it was sent or, without a usable date, received.
	 * @return UTC
	 */
	public Instant sentAt() {
		return this.sentAt;
	}

}
