package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that are being written, kept on the server.
 */
@Service
@Transactional
public class Drafts {

	private final AnswerDrafts drafts;

	private final Clock clock;

	Drafts(AnswerDrafts drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Keeps what somebody has written so far.
	 * @param number number of the case
	 * @param member who writes
	 * @param text the answer so far
	 * @param codes the codes picked so far
	 */
	public void save(CaseNumber number, StaffMember member, String text, List<String> codes) {
		this.drafts
			.save(new AnswerDraft(number.caseId(), member.id(), text, String.join(", ", codes), this.clock.instant()));
	}

	/**
	 * Finds what somebody has written so far.
	 * @param number number of the case
	 * @param member who writes
	 * @return the draft, nothing if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<AnswerDraft> of(CaseNumber number, StaffMember member) {
		return this.drafts.findById(new AnswerDraft.Key(number.caseId(), member.id()));
	}

	/**
	 * Forgets a draft.
	 * @param number number of the case
	 * @param member whose draft
	 */
	public void discard(CaseNumber number, StaffMember member) {
		of(number, member).ifPresent(this.drafts::delete);
	}

}
