package org.caseconsultant.casework;

import java.time.Clock;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.MailAddress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What answers and what became of them do to their cases, always in the transaction of
 * the answer.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseReplies {

	private final Cases cases;

	private final CaseThread thread;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseReplies(Cases cases, CaseThread thread, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.thread = thread;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Lets somebody who gets our mail reply into the case.
	 * @param number number of the case
	 * @param person who
	 */
	public void welcome(CaseNumber number, MailAddress person) {
		this.thread.join(number.caseId(), person);
	}

	/**
	 * Notes that an answer goes to a corrected address: a case that was undelivered is
	 * answered again.
	 * @param number number of the case
	 * @param member who corrected it
	 */
	public void readdressed(CaseNumber number, StaffMember member) {
		CodingCase codingCase = this.cases.findById(number.caseId()).orElseThrow();
		if (codingCase.isUndelivered()) {
			codingCase.answered(CaseStatus.RESOLVED, this.clock.instant());
		}
		codingCase.touched(this.clock.instant());
		this.audit.record(member.actor(), "mail.readdressed", number.toString(), "");
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

	/**
	 * Shows on open pages that something about a case is new.
	 * @param number number of the case
	 * @param actor who did it
	 * @param action what was done, for the audit trail
	 * @param detail further ids, never words of a mail
	 */
	public void changed(CaseNumber number, String actor, String action, String detail) {
		CodingCase codingCase = this.cases.findById(number.caseId()).orElseThrow();
		codingCase.touched(this.clock.instant());
		this.audit.record(actor, action, number.toString(), detail);
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

	/**
	 * Reopens a resolved case because the practitioner says that the answer is no help.
	 * @param number number of the case
	 */
	public void doubted(CaseNumber number) {
		CodingCase codingCase = this.cases.findById(number.caseId()).orElseThrow();
		if (codingCase.heardFromPractitioner(this.clock.instant())) {
			this.audit.record("system", "case.reopened", number.toString(), "rated");
			this.events.publishEvent(new CaseReopened(codingCase.id()));
		}
		this.events.publishEvent(new CaseChanged(codingCase.id()));
	}

}
