package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.MessageId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with cases.
 */
@Service
@Transactional
public class Casework {

	private final Cases cases;

	private final CaseMessages messages;

	private final MessageAttachments attachments;

	private final InternalNotes notes;

	private final CaseThread thread;

	private final CaseDeeds deeds;

	private final Notices notices;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Casework(Cases cases, CaseMessages messages, MessageAttachments attachments, InternalNotes notes, CaseThread thread,
			CaseDeeds deeds, Notices notices, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.messages = messages;
		this.attachments = attachments;
		this.notes = notes;
		this.thread = thread;
		this.deeds = deeds;
		this.notices = notices;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds a case.
	 * @param number its number
	 * @return the case, nothing if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<CodingCase> find(CaseNumber number) {
		return this.cases.findById(number.caseId());
	}

	/**
	 * Finds where the thread of a case is now.
	 * @param number number of a case that may have been merged
	 * @return the number of the remaining case
	 */
	@Transactional(readOnly = true)
	public CaseNumber remaining(CaseNumber number) {
		return this.cases.findById(number.caseId())
			.flatMap(CodingCase::mergedIntoId)
			.map((into) -> remaining(new CaseNumber(into)))
			.orElse(number);
	}

	/**
	 * Lists the thread of a case.
	 * @param number its number
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	public List<CaseMessage> thread(CaseNumber number) {
		return this.messages.findByCodingCaseIdOrderByCaseMessageId(number.caseId());
	}

	/**
	 * Finds one message.
	 * @param messageId row id
	 * @return the message
	 */
	@Transactional(readOnly = true)
	public Optional<CaseMessage> message(long messageId) {
		return this.messages.findById(messageId);
	}

	/**
	 * Lists the attachments of messages.
	 * @param messageIds row ids
	 * @return in the order of the mails
	 */
	@Transactional(readOnly = true)
	public List<MessageAttachment> attachments(List<Long> messageIds) {
		return messageIds.isEmpty() ? List.of() : this.attachments.findByCaseMessageIdInOrderByPosition(messageIds);
	}

	/**
	 * Lists the internal notes of a case.
	 * @param number its number
	 * @return oldest first
	 */
	@Transactional(readOnly = true)
	public List<InternalNote> notes(CaseNumber number) {
		return this.notes.findByCodingCaseIdOrderByInternalNoteId(number.caseId());
	}

	/**
	 * Takes a case that nobody has.
	 * @param number its number
	 * @param member who takes it
	 * @return refused if somebody else has it
	 */
	public Outcome take(CaseNumber number, StaffMember member) {
		return change(number, member, "case.taken",
				(codingCase, now) -> this.deeds.apply(codingCase, member, new CaseAction.Take(), now));
	}

	/**
	 * Adds an internal note.
	 * @param number number of the case
	 * @param member who writes it
	 * @param text plain text
	 * @return refused for an empty note
	 */
	public Outcome note(CaseNumber number, StaffMember member, String text) {
		return change(number, member, "case.noted", (codingCase, now) -> {
			if (text.isBlank()) {
				return Outcome.refused("The note is empty.");
			}
			this.notes.save(new InternalNote(codingCase.id(), member.id(), Limit.to(16_000, text.strip()), now));
			this.notices.mentioned(text, member, codingCase.id());
			codingCase.touched(now);
			return Outcome.done();
		});
	}

	private Outcome change(CaseNumber number, StaffMember member, String action,
			BiFunction<CodingCase, Instant, Outcome> deed) {
		Optional<CodingCase> found = find(number);
		if (found.isEmpty()) {
			return Outcome.refused("There is no case " + number + ".");
		}
		Outcome outcome = deed.apply(found.get(), this.clock.instant());
		if (outcome instanceof Outcome.Done) {
			this.audit.record(member.actor(), action, number.toString(), "");
			this.events.publishEvent(new CaseChanged(number.caseId()));
		}
		return outcome;
	}

	/**
	 * Adds a mail of ours to the thread, in the transaction that puts it into the outbox.
	 * @param sent what is sent
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordSent(SentMail sent) {
		CodingCase codingCase = this.cases.findById(sent.number().caseId()).orElseThrow();
		Instant now = this.clock.instant();
		CaseMessage message = new CaseMessage(codingCase.id(), Direction.OUTBOUND, sent.kind(), sent.messageId())
			.from(sent.fromAddress(), sent.fromName())
			.says(sent.subject(), sent.text(), "", "")
			.referring(sent.references(), now);
		this.messages.save((sent.author() != null) ? message.writtenBy(sent.author().id()) : message);
		this.thread.remember(codingCase.id(), sent.messageId().hash(), false);
		if (sent.nextStatus() != null) {
			codingCase.answered(sent.nextStatus(), now);
			this.audit.record((sent.author() != null) ? sent.author().actor() : "system", "case.answered",
					codingCase.number().toString(), sent.nextStatus().name());
		}
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

	/**
	 * Lets an id of ours bring replies into its case, before the mail is rendered.
	 * @param number number of the case
	 * @param messageId the Message-ID
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void expectReplyTo(CaseNumber number, MessageId messageId) {
		this.thread.remember(number.caseId(), messageId.hash(), false);
	}

	/**
	 * Reopens a case whose answer did not reach the practitioner.
	 * @param number its number
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void markUndelivered(CaseNumber number) {
		CodingCase codingCase = this.cases.findById(number.caseId()).orElseThrow();
		codingCase.undelivered(this.clock.instant());
		this.audit.record("system", "case.undelivered", number.toString(), "");
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

}
