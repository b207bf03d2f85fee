package org.caseconsultant.casework;

import java.util.List;
import java.util.Locale;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.MailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who were in the copies of a case's mails, or were added by hand: they can write
 * into the thread, and an answer can go to them in copy. The asker stays the asker.
 */
@Service
@Transactional
public class Followers {

	private final Participants participants;

	private final CaseThread thread;

	private final AuditTrail audit;

	Followers(Participants participants, CaseThread thread, AuditTrail audit) {
		this.participants = participants;
		this.thread = thread;
		this.audit = audit;
	}

	/**
	 * Lists the followers of a case.
	 * @param number its number
	 * @return addresses in order
	 */
	@Transactional(readOnly = true)
	public List<String> of(CaseNumber number) {
		return this.participants.followers(number.caseId());
	}

	/**
	 * Adds a follower.
	 * @param number number of the case
	 * @param text an address
	 * @param member who decides it
	 * @return refused for what is none
	 */
	public Outcome add(CaseNumber number, String text, StaffMember member) {
		return MailAddress.parse(text.strip()).map((address) -> {
			this.thread.follow(number.caseId(), address);
			this.audit.record(member.actor(), "follower.added", number.toString(), "");
			return Outcome.done();
		}).orElseGet(() -> Outcome.refused("This is not a mail address."));
	}

	/**
	 * Takes a follower off; the address may still write into the thread.
	 * @param number number of the case
	 * @param address the address
	 * @param member who decides it
	 */
	public void remove(CaseNumber number, String address, StaffMember member) {
		if (this.participants.unfollow(number.caseId(), address.toLowerCase(Locale.ROOT)) > 0) {
			this.audit.record(member.actor(), "follower.removed", number.toString(), "");
		}
	}

}
