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
	 * Keeps what somebody has written so far. A text over an older version is kept beside
	 * the stored one, so that neither is lost.
	 * @param number number of the case
	 * @param member who writes
	 * @param text what stands in the composer
	 * @param version the version that was written on, 0 for none
	 * @return the stored draft and whether there are two texts now
	 */
	public DraftSaved save(CaseNumber number, StaffMember member, DraftText text, long version) {
		AnswerDraft draft = this.drafts.lock(key(number, member))
			.orElseGet(() -> new AnswerDraft(number.caseId(), member.id()));
		boolean conflict = draft.version() > version && !draft.says(text);
		if (conflict) {
			draft.keepBeside(text, this.clock.instant());
		}
		else if (!draft.says(text) || draft.version() == 0) {
			draft.write(text, this.clock.instant());
		}
		return new DraftSaved(this.drafts.saveAndFlush(draft), conflict);
	}

	/**
	 * Keeps one of two texts and forgets the other.
	 * @param number number of the case
	 * @param member who decides
	 * @param text the text to go on with
	 * @return the stored draft
	 */
	public AnswerDraft decide(CaseNumber number, StaffMember member, DraftText text) {
		AnswerDraft draft = this.drafts.lock(key(number, member))
			.orElseGet(() -> new AnswerDraft(number.caseId(), member.id()));
		draft.write(text, this.clock.instant());
		draft.decided();
		return this.drafts.saveAndFlush(draft);
	}

	/**
	 * Puts an answer that was not sent back into the composer; what was begun meanwhile
	 * is kept beside it.
	 * @param number number of the case
	 * @param memberId row id of who wrote it
	 * @param text the answer
	 */
	void giveBack(CaseNumber number, long memberId, DraftText text) {
		AnswerDraft draft = this.drafts.lock(new AnswerDraft.Key(number.caseId(), memberId))
			.orElseGet(() -> new AnswerDraft(number.caseId(), memberId));
		if (!draft.answer().isBlank() && !draft.says(text)) {
			draft.keepBeside(new DraftText(draft.answer(), draft.codes(), draft.isAskingBack(), draft.copies()),
					draft.savedAt());
		}
		draft.write(text, this.clock.instant());
		this.drafts.saveAndFlush(draft);
	}

	/** Takes the drafts of a case along that became part of another one. */
	void merge(long from, long into) {
		for (AnswerDraft moved : this.drafts.lockAll(from)) {
			AnswerDraft there = this.drafts.lock(new AnswerDraft.Key(into, moved.staffMemberId()))
				.orElseGet(() -> new AnswerDraft(into, moved.staffMemberId()));
			there.takeIn(moved);
			this.drafts.saveAndFlush(there);
			this.drafts.delete(moved);
		}
	}

	/**
	 * Finds what somebody has written so far.
	 * @param number number of the case
	 * @param member who writes
	 * @return the draft, nothing if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<AnswerDraft> of(CaseNumber number, StaffMember member) {
		return this.drafts.findById(key(number, member));
	}

	/**
	 * Lists what colleagues have written for a case.
	 * @param number number of the case
	 * @param member who asks
	 * @return newest first
	 */
	@Transactional(readOnly = true)
	public List<AnswerDraft> others(CaseNumber number, StaffMember member) {
		return this.drafts.others(number.caseId(), member.id());
	}

	/**
	 * Forgets a draft.
	 * @param number number of the case
	 * @param member whose draft
	 */
	public void discard(CaseNumber number, StaffMember member) {
		of(number, member).ifPresent(this.drafts::delete);
	}

	private static AnswerDraft.Key key(CaseNumber number, StaffMember member) {
		return new AnswerDraft.Key(number.caseId(), member.id());
	}

}
