package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.reply.Citations;
import org.caseconsultant.reply.StartingDraft;
import org.caseconsultant.reply.StartingDrafts;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What fills the composer of a case when a consultant asks for it.
 */
@Controller
@RequestMapping("/cases/{number}")
class DraftController {

	private final Casework casework;

	private final StartingDrafts drafts;

	private final Citations citations;

	private final CurrentStaff currentStaff;

	DraftController(Casework casework, StartingDrafts drafts, Citations citations, CurrentStaff currentStaff) {
		this.casework = casework;
		this.drafts = drafts;
		this.citations = citations;
		this.currentStaff = currentStaff;
	}

	@GetMapping("/starting-draft")
	@ResponseBody
	StartingDraft draft(@PathVariable String number) {
		return found(this.drafts.of(find(number)));
	}

	@GetMapping("/follow-up-draft")
	@ResponseBody
	StartingDraft followUp(@PathVariable String number) {
		return found(this.citations.followUp(find(number)));
	}

	@PostMapping("/changes-noted")
	String noted(@PathVariable String number, Principal principal, RedirectAttributes flash) {
		CaseNumber known = find(number);
		this.citations.accept(known, this.currentStaff.of(principal));
		flash.addFlashAttribute("said", "The changes are noted; nothing was sent.");
		return "redirect:/cases/" + known;
	}

	private CaseNumber find(String number) {
		return CaseNumber.parse(number)
			.filter((known) -> this.casework.find(known).isPresent())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static StartingDraft found(Optional<StartingDraft> draft) {
		return draft.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
