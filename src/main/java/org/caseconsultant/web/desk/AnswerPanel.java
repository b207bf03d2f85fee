package org.caseconsultant.web.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Followers;
import org.caseconsultant.reply.AnswerDraft;
import org.caseconsultant.reply.Arrivals;
import org.caseconsultant.reply.Attachments;
import org.caseconsultant.reply.Copies;
import org.caseconsultant.reply.Drafts;
import org.caseconsultant.reply.Locks;
import org.caseconsultant.reply.PendingAnswer;
import org.caseconsultant.reply.PendingState;
import org.caseconsultant.reply.Ratings;
import org.caseconsultant.reply.Seen;
import org.caseconsultant.reply.SentAnswer;
import org.caseconsultant.reply.WaitingAnswers;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers what the page of a case shows about its answer: the composer, an answer that
 * waits, what became of those that were sent.
 */
@Component
class AnswerPanel {

	private final Drafts drafts;

	private final Locks locks;

	private final Arrivals arrivals;

	private final Attachments attachments;

	private final WaitingAnswers waiting;

	private final Ratings ratings;

	private final Followers followers;

	private final Accounts accounts;

	AnswerPanel(Drafts drafts, Locks locks, Arrivals arrivals, Attachments attachments, WaitingAnswers waiting,
			Ratings ratings, Followers followers, Accounts accounts) {
		this.drafts = drafts;
		this.locks = locks;
		this.arrivals = arrivals;
		this.attachments = attachments;
		this.waiting = waiting;
		this.ratings = ratings;
		this.followers = followers;
		this.accounts = accounts;
	}

	/**
	 * Notes what came in up to now; to be called before anything of the thread is read.
	 * @param number number of the case
	 * @param model what the page shows
	 */
	void seen(CaseNumber number, Model model) {
		Seen seen = this.arrivals.seen(number);
		model.addAttribute("lastSeen", seen.messageId());
		model.addAttribute("lastNote", seen.noteId());
	}

	/**
	 * Fills in the parts around the composer.
	 * @param codingCase the case
	 * @param me who looks
	 * @param model what the page shows
	 * @return the codes of the draft, as typed
	 */
	String fill(CodingCase codingCase, StaffMember me, Model model) {
		CaseNumber number = codingCase.number();
		model.addAttribute("writer", this.locks.other(number, me));
		model.addAttribute("files", this.attachments.of(number, me));
		model.addAttribute("fileLimit", this.attachments.limit());
		model.addAttribute("sentAnswers",
				this.ratings.of(number)
					.stream()
					.collect(Collectors.toMap(SentAnswer::messageIdHash, Function.identity())));
		return draft(number, me, model);
	}

	private String draft(CaseNumber number, StaffMember me, Model model) {
		Optional<AnswerDraft> draft = this.drafts.of(number, me);
		Copies copies = draft.map(AnswerDraft::copies).orElseGet(() -> toFollowers(number));
		String codes = draft.map(AnswerDraft::codes).orElse("");
		model.addAttribute("draft", draft.map(AnswerDraft::answer).orElse(""));
		model.addAttribute("draftCodes", codes);
		model.addAttribute("draftVersion", draft.map(AnswerDraft::version).orElse(0L));
		model.addAttribute("askingBack", draft.map(AnswerDraft::isAskingBack).orElse(false));
		model.addAttribute("cc", copies.cc());
		model.addAttribute("bcc", copies.bcc());
		draft.flatMap(AnswerDraft::other).ifPresent((other) -> model.addAttribute("otherDraft", other));
		model.addAttribute("colleaguesDrafts",
				this.drafts.others(number, me)
					.stream()
					.filter((each) -> !each.answer().isBlank())
					.map((each) -> new Colleague(name(each.staffMemberId()), each))
					.toList());
		return codes;
	}

	/** Until a draft says otherwise, who follows a case gets its answer in copy. */
	private Copies toFollowers(CaseNumber number) {
		return new Copies(String.join(", ", this.followers.of(number)), "");
	}

	/**
	 * Fills in an answer that waits. It is asked for before the case: one that leaves in
	 * between is then seen in the status of the case.
	 * @param number number of the case
	 * @param me who looks
	 * @param model what the page shows
	 */
	void pending(CaseNumber number, StaffMember me, Model model) {
		this.waiting.latest(number).filter((answer) -> isShown(answer)).ifPresent((answer) -> {
			model.addAttribute("pending", answer);
			model.addAttribute("pendingAuthor", name(answer.authorId()));
			model.addAttribute("pendingMine", answer.authorId() == me.id());
			model.addAttribute("pendingReader", answer.decidedBy().map(this::name).orElse(""));
			if (answer.state().isOpen()) {
				this.waiting.preview(answer).ifPresent((mail) -> model.addAttribute("pendingMail", mail));
			}
		});
	}

	private static boolean isShown(PendingAnswer answer) {
		return answer.state().isOpen() || answer.state() == PendingState.RETURNED;
	}

	private String name(long memberId) {
		return this.accounts.staffMember(memberId).map(StaffMember::name).orElse("A colleague");
	}

	/**
	 * What a colleague has written.
	 *
	 * @param name name of the colleague
	 * @param draft the draft
	 */
	public record Colleague(String name, AnswerDraft draft) {
	}

}
