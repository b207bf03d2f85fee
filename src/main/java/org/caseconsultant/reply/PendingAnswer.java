package org.caseconsultant.reply;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a consultant has sent and that has not left yet: it can still be called
 * back, waits for its time or for a second reader, or is held.
 */
@Entity
public class PendingAnswer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long pendingAnswerId;

	private long codingCaseId;

	private long authorId;

	@Enumerated(EnumType.STRING)
	private PendingState state = PendingState.WAITING;

	private String answer = "";

	private String codes = "";

	private boolean askingBack;

	private String cc = "";

	private String bcc = "";

	private long seenMessage;

	private long seenNote;

	private Instant sendAt = Instant.EPOCH;

	private boolean scheduled;

	private String reasons = "";

	private @Nullable Long decidedBy;

	private @Nullable Instant decidedAt;

	private String remark = "";

	private Instant createdAt = Instant.EPOCH;

	@Version
	private long revision;

	protected PendingAnswer() {
	}

	PendingAnswer(long codingCaseId, long authorId, AnswerRequest request, Seen seen, Instant createdAt) {
		this.codingCaseId = codingCaseId;
		this.authorId = authorId;
		this.answer = request.text();
		this.codes = String.join("\n", request.codes());
		this.askingBack = request.askingBack();
		this.cc = request.copies().cc();
		this.bcc = request.copies().bcc();
		this.seenMessage = seen.messageId();
		this.seenNote = seen.noteId();
		this.createdAt = createdAt;
	}

	PendingAnswer sendAt(Instant at, boolean chosen) {
		this.sendAt = at;
		this.scheduled = chosen;
		return this;
	}

	PendingAnswer asksForApproval(List<String> why) {
		this.reasons = DraftText.cut(1000, String.join("\n", why));
		this.state = PendingState.APPROVAL;
		return this;
	}

	void become(PendingState next, String why) {
		this.state = next;
		this.remark = DraftText.cut(2000, why);
	}

	void moveTo(long caseId) {
		this.codingCaseId = caseId;
	}

	void decide(long memberId, Instant at) {
		this.decidedBy = memberId;
		this.decidedAt = at;
	}

	/** The author has read what came in and sends all the same. */
	void sendAnyway(Seen seen, Instant at) {
		this.seenMessage = seen.messageId();
		this.seenNote = seen.noteId();
		this.sendAt = at;
		this.scheduled = false;
		become((needsApproval() && this.decidedBy == null) ? PendingState.APPROVAL : PendingState.WAITING, "");
	}

	private boolean needsApproval() {
		return !this.reasons.isEmpty();
	}

	AnswerRequest request() {
		return new AnswerRequest(this.answer,
				Arrays.stream(this.codes.split("\n")).filter((code) -> !code.isBlank()).toList(),
				Optional.of(new Seen(this.seenMessage, this.seenNote)), this.askingBack, new Copies(this.cc, this.bcc));
	}

	DraftText draft() {
		return new DraftText(this.answer, this.codes.replace("\n", ", "), this.askingBack,
				new Copies(this.cc, this.bcc));
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.pendingAnswerId != null) ? this.pendingAnswerId : 0;
	}

	/**
	 * The case it answers.
	 * @return row id
	 */
	public long caseId() {
		return this.codingCaseId;
	}

	/**
	 * Who wrote it.
	 * @return row id of the staff member
	 */
	public long authorId() {
		return this.authorId;
	}

	/**
	 * Where it stands.
	 * @return state
	 */
	public PendingState state() {
		return this.state;
	}

	/**
	 * What it says.
	 * @return Markdown
	 */
	public String answer() {
		return this.answer;
	}

	/**
	 * Its codes.
	 * @return as written, with commas between them
	 */
	public String codes() {
		return this.codes;
	}

	/**
	 * Whether it asks the practitioner for facts.
	 * @return true for a question back
	 */
	public boolean isAskingBack() {
		return this.askingBack;
	}

	/**
	 * When it leaves.
	 * @return UTC
	 */
	public Instant sendAt() {
		return this.sendAt;
	}

	/**
	 * Whether somebody chose that time.
	 * @return false while it waits only to be called back
	 */
	public boolean isScheduled() {
		return this.scheduled;
	}

	/**
	 * Why a second reader is asked.
	 * @return sentences, empty if none is
	 */
	public List<String> reasons() {
		return this.reasons.isEmpty() ? List.of() : List.of(this.reasons.split("\n"));
	}

	/**
	 * Who read it second.
	 * @return row id of the staff member
	 */
	public Optional<Long> decidedBy() {
		return Optional.ofNullable(this.decidedBy);
	}

	/**
	 * What the second reader remarked, or why it is held.
	 * @return may be empty
	 */
	public String remark() {
		return this.remark;
	}

	/**
	 * When it was written.
	 * @return UTC
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * When it was read second.
	 * @return UTC
	 */
	public Optional<Instant> decidedAt() {
		return Optional.ofNullable(this.decidedAt);
	}

}
