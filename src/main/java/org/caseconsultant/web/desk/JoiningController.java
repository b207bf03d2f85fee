package org.caseconsultant.web.desk;

import java.security.Principal;
import java.util.Optional;

import org.caseconsultant.casework.CaseMerging;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseSplitting;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Joins cases and takes them apart.
 */
@Controller
@RequestMapping("/cases/{number}")
class JoiningController {

	private final CaseMerging merging;

	private final CaseSplitting splitting;

	private final CurrentStaff currentStaff;

	JoiningController(CaseMerging merging, CaseSplitting splitting, CurrentStaff currentStaff) {
		this.merging = merging;
		this.splitting = splitting;
		this.currentStaff = currentStaff;
	}

	@PostMapping("/merge")
	String merge(@PathVariable String number, @RequestParam String into, Principal principal,
			RedirectAttributes flash) {
		Optional<CaseNumber> other = CaseNumber.parse(into);
		if (other.isEmpty()) {
			flash.addFlashAttribute("refused", "Name the other case by its number, such as CC-000123.");
			return "redirect:/cases/" + number(number);
		}
		Outcome outcome = this.merging.merge(number(number), other.get(), this.currentStaff.of(principal));
		Flash.tell(outcome, number(number) + " is part of this case now.", flash);
		return "redirect:/cases/" + ((outcome instanceof Outcome.Done) ? other.get() : number(number));
	}

	@PostMapping("/messages/{messageId}/split")
	String split(@PathVariable String number, @PathVariable long messageId, Principal principal,
			RedirectAttributes flash) {
		Optional<CaseNumber> fresh = this.splitting.split(number(number), messageId, this.currentStaff.of(principal));
		if (fresh.isEmpty()) {
			flash.addFlashAttribute("refused", "Only one of several mails of people can get a case of its own.");
			return "redirect:/cases/" + number(number);
		}
		flash.addFlashAttribute("said", "The mail has this case of its own now, linked with " + number(number) + ".");
		return "redirect:/cases/" + fresh.get();
	}

	@PostMapping("/link")
	String link(@PathVariable String number, @RequestParam String other, Principal principal,
			RedirectAttributes flash) {
		Outcome outcome = CaseNumber.parse(other)
			.map((known) -> this.splitting.link(number(number), known, this.currentStaff.of(principal)))
			.orElseGet(() -> Outcome.refused("Name the other case by its number, such as CC-000123."));
		Flash.tell(outcome, "The cases are linked.", flash);
		return "redirect:/cases/" + number(number);
	}

	@PostMapping("/unlink")
	String unlink(@PathVariable String number, @RequestParam String other, Principal principal,
			RedirectAttributes flash) {
		this.splitting.unlink(number(number), number(other), this.currentStaff.of(principal));
		flash.addFlashAttribute("said", "The link is gone.");
		return "redirect:/cases/" + number(number);
	}

	private static CaseNumber number(String text) {
		return CaseNumber.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
