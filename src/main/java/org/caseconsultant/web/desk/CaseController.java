package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.reply.AnswerPreview;
import org.caseconsultant.reply.AnswerRequest;
import org.caseconsultant.reply.Answering;
import org.caseconsultant.reply.Drafts;
import org.caseconsultant.web.CurrentStaff;

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
 * The page of a case and what is done on it.
 */
@Controller
@RequestMapping("/cases/{number}")
class CaseController {

	private final Casework casework;

	private final CaseHandling handling;

	private final Answering answering;

	private final Drafts drafts;

	private final CasePage page;

	private final CurrentStaff currentStaff;

	CaseController(Casework casework, CaseHandling handling, Answering answering, Drafts drafts, CasePage page,
			CurrentStaff currentStaff) {
		this.casework = casework;
		this.handling = handling;
		this.answering = answering;
		this.drafts = drafts;
		this.page = page;
		this.currentStaff = currentStaff;
	}

	@GetMapping
	String show(@PathVariable String number, Principal principal, Model model, RedirectAttributes flash) {
		CaseNumber remaining = this.casework.remaining(number(number));
		if (!remaining.equals(number(number))) {
			if (!model.containsAttribute("said") && !model.containsAttribute("refused")) {
				flash.addFlashAttribute("said", number(number) + " is part of this case now.");
			}
			model.asMap().forEach((name, value) -> {
				if (name.equals("said") || name.equals("refused")) {
					flash.addFlashAttribute(name, value);
				}
			});
			return "redirect:/cases/" + remaining;
		}
		this.page.fill(find(number), this.currentStaff.of(principal), model);
		return "case";
	}

	@PostMapping("/take")
	String take(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		return handled(number, new CaseAction.Take(), principal, flash);
	}

	@PostMapping("/hand-back")
	String handBack(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		return handled(number, new CaseAction.HandBack(), principal, flash);
	}

	@PostMapping("/assign")
	String assign(@PathVariable String number, @RequestParam long assignee, Principal principal,
			RedirectAttributes flash) {
		return handled(number, new CaseAction.Assign(assignee), principal, flash);
	}

	@PostMapping("/status")
	String status(@PathVariable String number, @RequestParam CaseStatus status, Principal principal,
			RedirectAttributes flash) {
		return handled(number, new CaseAction.Move(status), principal, flash);
	}

	private String handled(String number, CaseAction action, Principal principal, RedirectAttributes flash) {
		Handled handled = this.handling.handle(List.of(number(number)), this.currentStaff.of(principal), action);
		Flash.tell(handled, action, flash);
		return "redirect:/cases/" + number(number);
	}

	@PostMapping("/notes")
	String note(@PathVariable String number, @RequestParam String note, Principal principal, RedirectAttributes flash) {
		return done(number, this.casework.note(number(number), this.currentStaff.of(principal), note), "Note added.",
				flash);
	}

	@PostMapping("/draft")
	ResponseEntity<String> draft(@PathVariable String number, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String codes, Principal principal) {
		find(number);
		this.drafts.save(this.casework.remaining(number(number)), this.currentStaff.of(principal), text, codes(codes));
		return ResponseEntity.ok("Draft saved");
	}

	@PostMapping("/preview")
	String preview(@PathVariable String number, AnswerForm form, Principal principal, Model model) {
		AnswerPreview preview = this.answering.preview(number(number), this.currentStaff.of(principal), form.request())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("preview", preview);
		model.addAttribute("askingBack", form.isAskingBack());
		return "preview";
	}

	@PostMapping("/answer")
	String answer(@PathVariable String number, AnswerForm form, Principal principal, RedirectAttributes flash) {
		StaffMember me = this.currentStaff.of(principal);
		CaseNumber remaining = this.casework.remaining(number(number));
		if (!remaining.equals(number(number))) {
			this.drafts.save(remaining, me, form.text(), codes(form.codes()));
			flash.addFlashAttribute("refused", "Nothing was sent: " + number(number)
					+ " became part of this case while you were writing. Your text is kept below.");
			return "redirect:/cases/" + remaining;
		}
		Outcome outcome = this.answering.answer(number(number), me, form.request());
		if (outcome instanceof Outcome.Refused) {
			this.drafts.save(number(number), me, form.text(), codes(form.codes()));
			flash.addFlashAttribute("askingBack", form.isAskingBack());
		}
		return done(number, outcome, form.isAskingBack() ? "Your question is on its way; the case waits."
				: "Your answer is on its way; the case is resolved.", flash);
	}

	private static String done(String number, Outcome outcome, String said, RedirectAttributes flash) {
		if (outcome instanceof Outcome.Refused refused) {
			flash.addFlashAttribute("refused", refused.reason());
		}
		else {
			flash.addFlashAttribute("said", said);
		}
		return "redirect:/cases/" + number(number);
	}

	private CodingCase find(String number) {
		return this.casework.find(number(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	static List<String> codes(String text) {
		return Arrays.stream(text.split("[,;\\n]")).map(String::strip).filter((code) -> !code.isEmpty()).toList();
	}

	/**
	 * What the reply editor sends.
	 *
	 * @param text the answer
	 * @param codes codes separated by commas
	 * @param lastSeen newest message on the screen
	 * @param action {@code send} or {@code ask-back}
	 */
	record AnswerForm(String text, String codes, long lastSeen, String action) {

		AnswerForm {
			text = (text != null) ? text : "";
			codes = (codes != null) ? codes : "";
			action = (action != null) ? action : "send";
		}

		boolean isAskingBack() {
			return this.action.equals("ask-back");
		}

		AnswerRequest request() {
			return new AnswerRequest(this.text, CaseController.codes(this.codes), Optional.of(this.lastSeen),
					isAskingBack());
		}

	}

}
