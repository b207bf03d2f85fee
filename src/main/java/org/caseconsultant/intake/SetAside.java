package org.caseconsultant.intake;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.keys.SealBroken;
import org.caseconsultant.mail.AttachmentText;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.ParsedMail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that are in no case, and what a person can do with them.
 */
@Service
public class SetAside {

	private static final int PAGE = 50;

	private final AttachmentText texts = new AttachmentText();

	private final ReceivedMails mails;

	private final RawMail rawMail;

	private final Settlement settlement;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final MailReader reader = new MailReader();

	SetAside(ReceivedMails mails, RawMail rawMail, Settlement settlement, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.mails = mails;
		this.rawMail = rawMail;
		this.settlement = settlement;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Lists mails by place.
	 * @param places where they ended
	 * @param before row id to go on from, {@link Long#MAX_VALUE} for the newest
	 * @return newest first, at most 50
	 */
	@Transactional(readOnly = true)
	public List<ReceivedMail> list(Collection<MailState> places, long before) {
		return this.mails.in(places, before, Limit.of(PAGE));
	}

	/**
	 * Finds a mail.
	 * @param id row id
	 * @return the mail
	 */
	@Transactional(readOnly = true)
	public Optional<ReceivedMail> find(long id) {
		return this.mails.findById(id);
	}

	/**
	 * Reads a stored mail again.
	 * @param id row id
	 * @return its best reading; that of an empty mail if its bytes do not open
	 */
	public ParsedMail read(long id) {
		try {
			return this.reader.read(this.rawMail.read(id));
		}
		catch (SealBroken ex) {
			return this.reader.read(new byte[0]);
		}
	}

	/**
	 * Counts all mails by place: the balance of intake.
	 * @return number of mails in each place
	 */
	@Transactional(readOnly = true)
	public Map<MailState, Long> counts() {
		Map<MailState, Long> counts = new EnumMap<>(MailState.class);
		this.mails.countByState().forEach((row) -> counts.put((MailState) row[0], (Long) row[1]));
		return counts;
	}

	/**
	 * Counts the mails that a person should look at, without going through the others.
	 * @return number of mails in quarantine and in the review tray
	 */
	@Transactional(readOnly = true)
	public long toLookAt() {
		return this.mails.countIn(List.of(MailState.QUARANTINED, MailState.REVIEW));
	}

	/**
	 * Lets intake try a quarantined mail again.
	 * @param id row id
	 * @param member who asks for it
	 * @return refused unless the mail is in quarantine
	 */
	@Transactional
	public Outcome retry(long id, StaffMember member) {
		Optional<ReceivedMail> mail = this.mails.findById(id).filter((found) -> found.state() == MailState.QUARANTINED);
		if (mail.isEmpty()) {
			return Outcome.refused("This mail is not in quarantine any more.");
		}
		mail.get().retry();
		this.audit.record(member.actor(), "mail.retried", "mail " + id, "");
		this.events.publishEvent(new MailReceived());
		return Outcome.done();
	}

	/**
	 * Opens a mail as a case by hand.
	 * @param id row id
	 * @param member who decides it
	 * @param sender address to answer to, needed when the mail names none
	 * @return refused if it is part of a case or nobody could be answered
	 */
	@Transactional
	public Outcome openAsCase(long id, StaffMember member, Optional<MailAddress> sender) {
		ParsedMail mail = read(id);
		ParsedMail answerable = sender.map(mail::withFrom).orElse(mail);
		Optional<CodingCase> opened = this.settlement.openAsCase(id, answerable, this.texts.of(answerable));
		if (opened.isEmpty()) {
			return Outcome.refused("It is part of a case already, or names no sender: give the address to answer to.");
		}
		this.audit.record(member.actor(), "mail.opened-as-case", opened.get().number().toString(), "mail " + id);
		return Outcome.done();
	}

	/**
	 * Decides that a mail is of no use. Its bytes stay.
	 * @param id row id
	 * @param member who decides it
	 * @return refused for a mail that is part of a case
	 */
	@Transactional
	public Outcome discard(long id, StaffMember member) {
		Optional<ReceivedMail> mail = this.mails.findById(id).filter((found) -> found.caseId().isEmpty());
		if (mail.isEmpty()) {
			return Outcome.refused("A mail of a case cannot be discarded.");
		}
		mail.get().settle(MailState.DISCARDED, "A person discarded it.", this.clock.instant());
		this.audit.record(member.actor(), "mail.discarded", "mail " + id, "");
		return Outcome.done();
	}

}
