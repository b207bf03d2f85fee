package org.caseconsultant.web.desk;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.reply.Answering;
import org.caseconsultant.reply.Drafts;
import org.caseconsultant.reply.PendingAnswer;
import org.caseconsultant.reply.PendingState;
import org.caseconsultant.reply.Seen;
import org.caseconsultant.reply.Submissions;
import org.caseconsultant.reply.Submitted;
import org.caseconsultant.reply.WaitingAnswers;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends answers and deals with those that wait.
 */
@Controller
@RequestMapping("/cases/{number}")
class AnswerController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

	private final Casework casework;

	private final Answering answering;

	private final Submissions submissions;

	private final WaitingAnswers waiting;

	private final Drafts drafts;

	private final CurrentStaff currentStaff;

	private final ZoneId zone;

	AnswerController(Casework casework, Answering answering, Submissions submissions, WaitingAnswers waiting,
			Drafts drafts, CurrentStaff currentStaff,
			@Value("${caseconsultant.casework.time-zone:America/New_York}") ZoneId zone) {
		this.casework = casework;
		this.answering = answering;
		this.submissions = submissions;
		this.waiting = waiting;
		this.drafts = drafts;
		this.currentStaff = currentStaff;
		this.zone = zone;
	}

	@PostMapping("/preview")
	String preview(@PathVariable String number, AnswerForm form, Principal principal, Model model) {
		CaseNumber known = remaining(number);
		StaffMember me = this.currentStaff.of(principal);
		model.addAttribute("preview", this.answering.preview(known, me, form.request())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("askingBack", form.isAskingBack());
		model.addAttribute("number", known.toString());
		return "preview";
	}

	@PostMapping("/answer")
	String answer(@PathVariable String number, AnswerForm form, Principal principal, RedirectAttributes flash) {
		CaseNumber known = remaining(number);
		StaffMember me = this.currentStaff.of(principal);
		Optional<Instant> at = at(form.time());
		Optional<String> obstacle = obstacle(CaseController.number(number), known, form, at);
		if (obstacle.isPresent()) {
			flash.addFlashAttribute("refused", obstacle.get());
			this.drafts.save(known, me, form.draft(), form.base());
			return "redirect:/cases/" + known;
		}
		Submitted submitted = this.submissions.fromDesk(known, me, form.request(), at);
		if (submitted instanceof Submitted.Refused || submitted instanceof Submitted.Stopped) {
			this.drafts.save(known, me, form.draft(), form.base());
		}
		tell(submitted, form, flash);
		return "redirect:/cases/" + known;
	}

	private static Optional<String> obstacle(CaseNumber number, CaseNumber known, AnswerForm form,
			Optional<Instant> at) {
		if (!known.equals(number)) {
			return Optional.of("Nothing was sent: " + number
					+ " became part of this case while you were writing. Your text is kept below.");
		}
		return (at.isEmpty() && !form.time().isBlank()) ? Optional.of("That is no day and time.") : Optional.empty();
	}

	private void tell(Submitted submitted, AnswerForm form, RedirectAttributes flash) {
		if (submitted instanceof Submitted.Refused refused) {
			flash.addFlashAttribute("refused", refused.reason());
		}
		else if (submitted instanceof Submitted.Stopped stopped) {
			flash.addFlashAttribute("stopped", stopped.arrivals());
		}
		else if (submitted instanceof Submitted.Waits waits) {
			flash.addFlashAttribute("said", words(waits.answer()));
		}
		else {
			flash.addFlashAttribute("said", form.isAskingBack() ? "Your question is on its way; the case waits."
					: "Your answer is on its way; the case is resolved.");
		}
	}

	private String words(PendingAnswer answer) {
		if (answer.state() == PendingState.APPROVAL) {
			return "Your answer waits for a second reader.";
		}
		return answer.isScheduled() ? "Your answer leaves on " + TIME.format(answer.sendAt().atZone(this.zone)) + "."
				: "Your answer leaves in a moment. You can still call it back.";
	}

	private Optional<Instant> at(String text) {
		try {
			return text.isBlank() ? Optional.empty()
					: Optional.of(LocalDateTime.parse(text.strip()).atZone(this.zone).toInstant());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Has the page fetched anew once the answer that waits, or its case, stands
	 * elsewhere.
	 */
	@GetMapping("/pending")
	ResponseEntity<Void> pending(@PathVariable String number, @RequestParam String state) {
		CaseNumber known = CaseController.number(number);
		boolean same = remaining(number).equals(known)
				&& this.waiting.latest(known).filter((answer) -> answer.state().name().equals(state)).isPresent();
		return same ? ResponseEntity.noContent().build() : ResponseEntity.ok().header("HX-Refresh", "true").build();
	}

	/** Where a case is that became part of another one. */
	private CaseNumber remaining(String number) {
		return this.casework.remaining(CaseController.number(number));
	}

	@PostMapping("/answer/undo")
	String undo(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		return CaseController.done(remaining(number).toString(),
				this.waiting.callBack(remaining(number), this.currentStaff.of(principal)),
				"The answer is back in the composer; nothing was sent.", flash);
	}

	@PostMapping("/answer/send-now")
	String sendNow(@PathVariable String number, @RequestParam long lastSeen, @RequestParam long lastNote,
			Principal principal, RedirectAttributes flash) {
		return CaseController.done(remaining(number).toString(),
				this.waiting.sendNow(remaining(number), this.currentStaff.of(principal), new Seen(lastSeen, lastNote)),
				"The answer is on its way.", flash);
	}

	@PostMapping("/answer/approve")
	String approve(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		return CaseController.done(remaining(number).toString(),
				this.waiting.approve(remaining(number), this.currentStaff.of(principal)),
				"Approved; the answer leaves.", flash);
	}

	@PostMapping("/answer/return")
	String giveBack(@PathVariable String number, @RequestParam String remark, Principal principal,
			RedirectAttributes flash) {
		return CaseController.done(remaining(number).toString(),
				this.waiting.giveBack(remaining(number), this.currentStaff.of(principal), remark),
				"Returned to its author with your remark.", flash);
	}

}
