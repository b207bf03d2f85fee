package org.caseconsultant.web.admin;

import java.security.Principal;

import org.caseconsultant.suggestion.Boosts;
import org.caseconsultant.suggestion.Feedback;
import org.caseconsultant.web.CurrentStaff;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The report on what consultants accept, reject and add, and the boosts made from it.
 */
@Controller
class SuggestionReportController {

	private static final String PAGE = "redirect:/admin/suggestions";

	private final Feedback feedback;

	private final Boosts boosts;

	private final CurrentStaff currentStaff;

	SuggestionReportController(Feedback feedback, Boosts boosts, CurrentStaff currentStaff) {
		this.feedback = feedback;
		this.boosts = boosts;
		this.currentStaff = currentStaff;
	}

	@GetMapping("/admin/suggestions")
	String show(Model model) {
		model.addAttribute("report", this.feedback.report());
		model.addAttribute("boosting", this.boosts.isOn());
		model.addAttribute("versions", this.boosts.versions());
		return "admin-suggestions";
	}

	@GetMapping("/admin/suggestions.csv")
	ResponseEntity<String> csv() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("suggestions.csv").build().toString())
			.body(this.feedback.report().csv());
	}

	@PostMapping("/admin/suggestions/boosts")
	String make(Principal principal, RedirectAttributes flash) {
		long number = this.boosts.make(this.currentStaff.of(principal).actor());
		flash.addFlashAttribute("said", "Version " + number + " is made; it is not active yet.");
		return PAGE;
	}

	@PostMapping("/admin/suggestions/boosts/{number}")
	String switchTo(@PathVariable long number, @RequestParam boolean active, Principal principal,
			RedirectAttributes flash) {
		if (!this.boosts.switchTo(number, active, this.currentStaff.of(principal).actor())) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		flash.addFlashAttribute("said", "Version " + number + (active ? " is active." : " is off."));
		return PAGE;
	}

}
