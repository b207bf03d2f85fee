package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.web.CurrentStaff;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

	private final CasePage page;

	private final AnswerPanel answerPanel;

	private final CurrentStaff currentStaff;

	CaseController(Casework casework, CaseHandling handling, CasePage page, AnswerPanel answerPanel,
			CurrentStaff currentStaff) {
		this.casework = casework;
		this.handling = handling;
		this.page = page;
		this.answerPanel = answerPanel;
		this.currentStaff = currentStaff;
	}

	@GetMapping
	String show(@PathVariable String number,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String refresh, Principal principal,
			Model model, RedirectAttributes flash) {
		CaseNumber remaining = this.casework.remaining(number(number));
		if (!remaining.equals(number(number))) {
			Flash.passOn(model, number(number) + " is part of this case now.", flash);
			return "redirect:/cases/" + remaining;
		}
		StaffMember me = this.currentStaff.of(principal);
		this.answerPanel.pending(remaining, me, model);
		if (refresh == null) {
			this.page.opened(find(number).number(), me);
		}
		this.page.fill(find(number), me, model);
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
		CaseNumber remaining = this.casework.remaining(number(number));
		return done(remaining.toString(), this.casework.note(remaining, this.currentStaff.of(principal), note),
				"Note added.", flash);
	}

	static String done(String number, Outcome outcome, String said, RedirectAttributes flash) {
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

	static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	static List<String> codes(String text) {
		return Arrays.stream(text.split("[,;\\n]")).map(String::strip).filter((code) -> !code.isEmpty()).toList();
	}

}
